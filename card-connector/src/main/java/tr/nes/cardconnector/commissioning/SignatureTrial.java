package tr.nes.cardconnector.commissioning;

import static tr.nes.cardconnector.commissioning.Surprise.unless;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.ComputedSignature;
import tr.nes.cardconnector.akis.HashAlgorithm;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.UnexpectedAnswer;

/** A signature over the card's serial number, verified with one of its certificates; then logging out. */
final class SignatureTrial {

    /** A test card need not have a key. */
    private static final int NO_SUCH_KEY = 0x6A88;

    private final CardTrial card;
    private final TestSecrets secrets;
    private final List<X509Certificate> certificates;
    private final byte[] text;

    SignatureTrial(CardTrial card, TestSecrets secrets, List<X509Certificate> certificates, byte[] text) {
        this.card = card;
        this.secrets = secrets;
        this.certificates = certificates;
        this.text = text;
    }

    /** The operations that this shows; none for a card without a key. */
    Set<Operation> run() throws CardConnectorException, Surprise {
        return card.ask(this::sign);
    }

    private Set<Operation> sign(AkisCard on) throws CardConnectorException, UnexpectedAnswer, Surprise {
        unless(on.verifyPin(secrets.pin()).accepted(), "the known PIN was not accepted for a signature");
        ComputedSignature made = on.sign(HashAlgorithm.SHA_256, hash());
        if (made.statusWord() == NO_SUCH_KEY) {
            return EnumSet.noneOf(Operation.class);
        }
        String word = String.format("%04X", made.statusWord());
        byte[] signature = made.signature().orElseThrow(() -> new Surprise("the signature was answered " + word));
        boolean valid = certificates.stream().anyMatch(each -> isBy(each, signature));
        unless(valid, "the signature is by none of the card's certificates");
        return logOut(on) ? EnumSet.of(Operation.SIGN, Operation.LOG_OUT) : EnumSet.of(Operation.SIGN);
    }

    /** Not every generation has the command. */
    private boolean logOut(AkisCard on) throws CardConnectorException, UnexpectedAnswer, Surprise {
        try {
            on.logOut();
        } catch (UnexpectedAnswer none) {
            return false;
        }
        boolean signed = on.sign(HashAlgorithm.SHA_256, hash()).signature().isPresent();
        unless(!signed, "the card signs after logging out");
        return true;
    }

    private byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private boolean isBy(X509Certificate certificate, byte[] signature) {
        try {
            boolean elliptic = certificate.getPublicKey() instanceof ECPublicKey;
            Signature verifier = Signature.getInstance(elliptic ? "SHA256withECDSA" : "SHA256withRSA");
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(text);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
