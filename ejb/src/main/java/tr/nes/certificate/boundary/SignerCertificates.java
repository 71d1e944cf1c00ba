package tr.nes.certificate.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.SignerOnRecord;
import tr.nes.certificate.control.CertificateRecords;

/**
 * Whose certificate a signature was made with, for the slice that logs people in: nobody is logged in yet. No page calls it,
 * since it tells whose a certificate is.
 */
@Stateless
@PermitAll
public class SignerCertificates {

    @Inject
    private CertificateRecords records;

    @Inject
    private CertificateAuthority authority;

    @Inject
    private Clock clock;

    /** Empty unless we have this very certificate, byte by byte: a serial number alone may lie. */
    public Optional<SignerOnRecord> find(X509Certificate shown) {
        byte[] encoded = encoded(shown);
        return records.find(serialNumber(shown))
                .filter(known -> Arrays.equals(known.encoded(), encoded))
                .map(known -> new SignerOnRecord(known.serialNumber(), known.holder(), known.status(clock.instant())));
    }

    /**
     * Whether the authority publishes it as good at this moment.
     *
     * @throws tr.nes.certificate.AuthorityUnreachable if it does not answer
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isGood(SignerOnRecord signer) {
        return authority.published(signer.serialNumber()).kind() == PublishedStatus.Kind.GOOD;
    }

    private static String serialNumber(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read", e);
        }
    }
}
