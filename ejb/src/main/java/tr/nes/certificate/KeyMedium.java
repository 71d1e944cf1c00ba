package tr.nes.certificate;

/** Where the key of a certificate is. */
public enum KeyMedium {
    /** A smart card that the authority makes. */
    CARD,
    /** The holder's own device, which signs a request (PKCS#10). */
    HSM
}
