package tr.nes.kiosk.control.visit;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.SigningTask;

/** A challenge that is signed once; the login continues only if the signature verifies with the certificate's key. */
final class ChallengeTask implements SigningTask {

    private final byte[] challenge;
    private final Runnable signedIn;

    ChallengeTask(byte[] challenge, Runnable signedIn) {
        this.challenge = challenge;
        this.signedIn = signedIn;
    }

    @Override
    public byte[] hash(X509Certificate signer) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(challenge);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void signed(X509Certificate signer, byte[] signature) {
        if (!isGood(signer, signature)) {
            throw new CardException(Reason.SIGNATURE_INVALID);
        }
        signedIn.run();
    }

    private boolean isGood(X509Certificate signer, byte[] signature) {
        try {
            boolean elliptic = signer.getPublicKey() instanceof ECPublicKey;
            Signature verifier = Signature.getInstance(elliptic ? "SHA256withECDSA" : "SHA256withRSA");
            verifier.initVerify(signer.getPublicKey());
            verifier.update(challenge);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
