package tr.nes.card;

import java.security.cert.X509Certificate;

/** Supplies the hash that a card signs and processes its signature. */
public interface SigningTask {

    /**
     * Called while the connection to the card is held.
     *
     * @param signer the certificate on the card, active and on record as its holder's
     * @return the 32 bytes of a SHA-256 hash
     */
    byte[] hash(X509Certificate signer);

    /**
     * Called as soon as the card has signed, outside any transaction: whatever asks another server belongs here.
     *
     * @param signature as for {@link #signed}
     * @throws tr.nes.shared.DomainException if the signature is not accepted, which closes the operation as refused
     */
    default void check(X509Certificate signer, byte[] signature) {}

    /**
     * Called in the transaction that closes the operation, so that both are committed or neither is.
     *
     * @param signature over the hash, by the signer's key: RSA with PKCS#1 v1.5 padding, or ECDSA in DER; not
     * verified yet
     * @throws CardException SIGNATURE_INVALID if it does not verify with the signer's key
     */
    void signed(X509Certificate signer, byte[] signature);
}
