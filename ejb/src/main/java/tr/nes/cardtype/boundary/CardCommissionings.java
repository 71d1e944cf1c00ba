package tr.nes.cardtype.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.commissioning.TestSecrets;
import tr.nes.cardtype.CardTypeException;
import tr.nes.cardtype.CardTypeException.Reason;
import tr.nes.cardtype.CommissioningOrder;
import tr.nes.cardtype.CommissioningReport;
import tr.nes.cardtype.SealedTestSecrets;
import tr.nes.cardtype.control.CommissioningRun;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Roles;

/** Commissioning of a type of card with a test card in a reader; for the administrator's command only. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardCommissionings {

    private static final byte SEPARATOR = '\n';

    @Inject
    private SealedSecrets secrets;

    @Inject
    private CommissioningRun run;

    /**
     * Walks through all commands of the card's dialect and ends at the first surprise. The card may be lost. Its record
     * switches what was confirmed on for cards of the same ATR.
     *
     * @throws CardConnectorException if the card can't be reached at first
     * @throws CardTypeException CARD_TYPE_NOT_KNOWN, NO_TEST_CARD, TEST_CARD_SPENT, TEST_SECRETS_UNUSABLE, LIBRARY_UNUSABLE: nothing was
     * presented
     */
    public CommissioningReport walk(CommissioningOrder order) throws CardConnectorException {
        try (TestSecrets opened = opened(order.secrets())) {
            return run.with(order.reader(), order.by(), opened);
        }
    }

    private TestSecrets opened(SealedTestSecrets order) {
        byte[] both = new byte[0];
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            Sealed sealed = new Sealed(base64.decode(order.text()), base64.decode(order.wrappedKey()), order.keyId());
            both = secrets.open(MasterKey.CUSTODY, TestSecretSealing.RECORD, sealed);
            return split(both);
        } catch (SealBroken | IllegalArgumentException foreign) {
            throw new CardTypeException(Reason.TEST_SECRETS_UNUSABLE);
        } finally {
            Arrays.fill(both, (byte) 0);
        }
    }

    private static TestSecrets split(byte[] both) {
        int end = 0;
        while (end < both.length && both[end] != SEPARATOR) {
            end++;
        }
        byte[] pin = Arrays.copyOf(both, end);
        byte[] puk = Arrays.copyOfRange(both, Math.min(both.length, end + 1), both.length);
        try {
            return new TestSecrets(pin, puk);
        } finally {
            Arrays.fill(pin, (byte) 0);
            Arrays.fill(puk, (byte) 0);
        }
    }
}
