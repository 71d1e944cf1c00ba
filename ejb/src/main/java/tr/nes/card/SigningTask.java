package tr.nes.card;

import java.security.cert.X509Certificate;

/** What a card is to sign, and what becomes of its signature. */
public interface SigningTask {

    /**
     * Called while the card waits.
     *
     * @param signer the certificate on the card, on record as its holder's and active
     * @return the 32 bytes of a SHA-256 hash
     */
    byte[] hash(X509Certificate signer);

    /**
     * Called in the transaction that closes the operation, so that both stand or neither does.
     *
     * @param signature RSA with PKCS#1 v1.5 padding over the hash; not verified yet
     * @throws CardException SIGNATURE_INVALID if it is not the signer's
     */
    void signed(X509Certificate signer, byte[] signature);
}
