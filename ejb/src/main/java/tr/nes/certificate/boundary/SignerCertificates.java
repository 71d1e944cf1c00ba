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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.SignerOnRecord;
import tr.nes.certificate.control.CertificateRecords;
import tr.nes.shared.HolderId;

/**
 * Certificates of signers, for login, when nobody is logged in yet, and for what is to be signed. Never called by a page,
 * since it reveals the owner.
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

    /**
     * Empty unless exactly this certificate is on record as a person's, compared byte by byte: a serial number alone is
     * not reliable.
     */
    public Optional<SignerOnRecord> find(X509Certificate shown) {
        byte[] encoded = encoded(shown);
        return records.find(serialNumber(shown))
                .filter(known -> !known.family().isOfBodies())
                .filter(known -> Arrays.equals(known.encoded(), encoded))
                .map(known -> new SignerOnRecord(known.serialNumber(), known.holder(), known.status(clock.instant())));
    }

    /**
     * Whether the authority currently publishes it as good.
     *
     * @throws tr.nes.certificate.AuthorityUnreachable if it does not respond
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isGood(SignerOnRecord signer) {
        return authority.published(signer.serialNumber()).kind() == PublishedStatus.Kind.GOOD;
    }

    /**
     * What a person could sign with, at this moment: ACTIVE if any certificate is, else SUSPENDED, else the newest one's
     * status. Empty if there never was one.
     */
    public Optional<CertificateStatus> best(HolderId holder) {
        List<CertificateStatus> all = records.of(holder).stream()
                .map(each -> each.status(clock.instant()))
                .toList();
        return Stream.of(CertificateStatus.ACTIVE, CertificateStatus.SUSPENDED)
                .filter(all::contains)
                .findFirst()
                .or(() -> all.stream().findFirst());
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
