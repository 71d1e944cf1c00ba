package tr.nes.card.control.personalisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.CardStep;
import tr.nes.card.CertificateSource;
import tr.nes.card.ServicingOrder;
import tr.nes.card.control.operation.ExclusiveCard;
import tr.nes.card.control.operation.OperationJournal;
import tr.nes.card.control.operation.OperationOutcomes;
import tr.nes.card.control.operation.PersonalisationOutcomes;
import tr.nes.card.control.pin.NewPinRules;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisPersonalisation;
import tr.nes.cardconnector.akis.HashAlgorithm;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.SecretAnswer;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Randomness;

/**
 * Makes a blank card over one exclusive connection, outside any transaction. Everything but the last command can be
 * done again; that one is sent when PUK, PIN, key and certificate were proven.
 */
@ApplicationScoped
public class CardMaking {

    private static final int SHORTEST_KEY = 2048;

    @Inject
    private ExclusiveCard exclusively;

    @Inject
    private OperationJournal journal;

    @Inject
    private OperationOutcomes outcomes;

    @Inject
    private PersonalisationOutcomes personalisations;

    @Inject
    private BlankCardCheck check;

    @Inject
    private InitialSecrets secrets;

    @Inject
    private Holders holders;

    @Inject
    private Randomness randomness;

    public void run(UUID operation, ServicingOrder order, CertificateSource source) {
        HolderView holder = holders.view(order.holder());
        byte[] pin = secrets.pin(new NewPinRules.Owner(holder.identityNumber().value(), holder.birthDate()));
        byte[] puk = secrets.puk();
        try {
            exclusively.connected(operation, order, reading -> {
                check.demand(reading, order.card());
                secrets.keep(order.card(), pin, puk);
                make(reading.card(), operation, pin, puk, source);
            });
        } finally {
            Arrays.fill(pin, (byte) 0);
            Arrays.fill(puk, (byte) 0);
            check.forget(order.reader());
        }
    }

    private void make(AkisCard card, UUID operation, byte[] pin, byte[] puk, CertificateSource source)
            throws CardConnectorException, UnexpectedAnswer {
        AkisPersonalisation blank = card.personalisation();
        journal.sending(operation, CardStep.WRITE_PUK);
        blank.writePuk(puk);
        journal.sending(operation, CardStep.PROVE_PUK);
        demand(blank.provePuk(puk));
        journal.sending(operation, CardStep.WRITE_PIN);
        blank.writePin(pin);
        journal.sending(operation, CardStep.GENERATE_KEY);
        PublicKey key = strong(blank.generateKey());
        X509Certificate issued = source.issue(operation, key);
        journal.sending(operation, CardStep.WRITE_CERTIFICATE);
        write(card, blank, encoded(issued, key));
        journal.sending(operation, CardStep.VERIFY);
        demand(card.verifyPin(pin));
        journal.sending(operation, CardStep.SIGN);
        demandItsSignature(card, issued);
        journal.sending(operation, CardStep.ACTIVATE);
        putIntoUse(card, blank, operation);
    }

    private static PublicKey strong(PublicKey key) {
        if (((RSAPublicKey) key).getModulus().bitLength() < SHORTEST_KEY) {
            throw new CardException(Reason.PERSONALISATION_FAILED);
        }
        return key;
    }

    private static byte[] encoded(X509Certificate issued, PublicKey key) {
        try {
            if (issued.getPublicKey().equals(key)) {
                return issued.getEncoded();
            }
        } catch (GeneralSecurityException unusable) {
            throw new CardException(Reason.CERTIFICATE_NOT_ISSUED);
        }
        throw new CardException(Reason.CERTIFICATE_NOT_ISSUED);
    }

    private static void write(AkisCard card, AkisPersonalisation blank, byte[] certificate)
            throws CardConnectorException, UnexpectedAnswer {
        blank.writeCertificate(certificate);
        List<byte[]> onCard = card.certificates();
        if (onCard.size() != 1 || !Arrays.equals(onCard.get(0), certificate)) {
            throw new CardException(Reason.PERSONALISATION_FAILED);
        }
    }

    private static void demand(SecretAnswer answer) {
        if (!answer.accepted()) {
            throw new CardException(Reason.PERSONALISATION_FAILED);
        }
    }

    private void demandItsSignature(AkisCard card, X509Certificate issued)
            throws CardConnectorException, UnexpectedAnswer {
        byte[] text = randomness.bytes(32);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            Optional<byte[]> signature = card.sign(HashAlgorithm.SHA_256, hash).signature();
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(issued.getPublicKey());
            verifier.update(text);
            if (signature.isEmpty() || !verifier.verify(signature.get())) {
                throw new CardException(Reason.PERSONALISATION_FAILED);
            }
        } catch (GeneralSecurityException malformed) {
            throw new CardException(Reason.PERSONALISATION_FAILED);
        }
    }

    /** The card's life cycle tells, whatever the answer was. */
    private void putIntoUse(AkisCard card, AkisPersonalisation blank, UUID operation)
            throws CardConnectorException, UnexpectedAnswer {
        String word = "9000";
        try {
            blank.activate();
        } catch (UnexpectedAnswer refused) {
            word = ExclusiveCard.word(refused.statusWord());
        }
        LifeCycle phase = phase(card);
        switch (phase) {
            case USER -> personalisations.whole(operation, word);
            case ADMINISTRATION -> throw new CardException(Reason.PERSONALISATION_FAILED);
            default -> outcomes.unclear(operation, word);
        }
    }

    private static LifeCycle phase(AkisCard card) throws CardConnectorException {
        try {
            return card.lifeCycle();
        } catch (UnexpectedAnswer e) {
            return LifeCycle.UNKNOWN;
        }
    }
}
