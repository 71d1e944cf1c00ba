package tr.nes.certificate;

/** Where a certificate is in its life. */
public enum CertificateStatus {
    PENDING_START,
    ISSUED,
    DELIVERED,
    ACTIVE,
    SUSPENDED,
    REVOKED,
    EXPIRED
}
