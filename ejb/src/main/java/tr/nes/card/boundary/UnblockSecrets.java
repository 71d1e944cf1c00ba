package tr.nes.card.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.CardSerial;
import tr.nes.card.SealedPuk;
import tr.nes.card.control.operation.CardRecords;
import tr.nes.card.control.operation.HolderNotices;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PukCustody;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Stored PUKs. They arrive sealed and are sent only to a card in a reader. */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.BACK_OFFICE})
public class UnblockSecrets {

    private static final Logger LOG = Logger.getLogger(UnblockSecrets.class.getName());
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 16;

    @Inject
    private CardRecords records;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private HolderNotices notices;

    @Inject
    private AuditTrail audit;

    /**
     * Ends a quarantine, of which the holder is told, with the card's correct PUK, found by the back office. The card's own try counter is not
     * reset.
     *
     * @param puk as created by {@link PukSealing}
     * @throws CardException NO_SECRET if no PUK of this card is stored
     * @throws CardException OPERATION_OPEN if the outcome of an operation on the card is not known
     * @throws CardException SECRET_NOT_QUARANTINED if the card has not refused the stored one
     * @throws CardException SECRET_UNUSABLE if it can't be unsealed, or is not 4 to 16 digits
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    @RequiresFreshFactor
    public void replace(CardSerial serial, SealedPuk puk) {
        Card card = records.lock(serial.value());
        PukCustody custody = card == null ? null : records.custody(serial.value());
        if (custody == null) {
            throw new CardException(Reason.NO_SECRET);
        }
        if (records.openOperation(serial.value()).isPresent()) {
            throw new CardException(Reason.OPERATION_OPEN);
        }
        if (!custody.quarantined()) {
            throw new CardException(Reason.SECRET_NOT_QUARANTINED);
        }
        custody.replace(usable(serial, puk));
        notices.pukReplaced(card.holder(), serial);
        audit.record(AuditFact.done(AuditAction.PUK_REPLACED, card.holder(), serial.value()));
        LOG.log(Level.INFO, "the quarantined PUK of card {0} was replaced", serial);
    }

    private Sealed usable(CardSerial serial, SealedPuk puk) {
        byte[] digits = new byte[0];
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            Sealed secret = new Sealed(base64.decode(puk.text()), base64.decode(puk.wrappedKey()), puk.keyId());
            digits = secrets.open(MasterKey.CUSTODY, PukCustody.recordId(serial), secret);
            if (areDigits(digits)) {
                return secret;
            }
            throw new CardException(Reason.SECRET_UNUSABLE);
        } catch (SealBroken | IllegalArgumentException foreign) {
            throw new CardException(Reason.SECRET_UNUSABLE);
        } finally {
            Arrays.fill(digits, (byte) 0);
        }
    }

    private static boolean areDigits(byte[] text) {
        boolean good = text.length >= FEWEST_DIGITS && text.length <= MOST_DIGITS;
        for (byte one : text) {
            good &= one >= '0' && one <= '9';
        }
        return good;
    }
}
