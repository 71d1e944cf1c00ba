package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.KeyPurpose;
import tr.nes.certificate.entity.Certificate;
import tr.nes.certificate.entity.CertificateChange;

/** Parses a certificate's data for display to its holder. */
@ApplicationScoped
public class CertificateReading {

    @Inject
    private CertificateRecords records;

    @Inject
    private Clock clock;

    public CertificateDetails details(Certificate certificate) {
        byte[] encoded = certificate.encoded();
        try {
            X509Certificate read = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
            return new CertificateDetails(
                    certificate.view(records.hasOpenChange(certificate.serialNumber()), clock.instant()),
                    read.getIssuerX500Principal().getName(),
                    KeyPurpose.of(read.getKeyUsage()),
                    policies(read),
                    digest("SHA-1", encoded),
                    digest("SHA-256", encoded),
                    certificate.registeredAt(),
                    records.history(certificate.serialNumber()).stream()
                            .map(CertificateChange::view)
                            .toList(),
                    encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("certificate " + certificate.serialNumber() + " can't be read", e);
        }
    }

    private static List<String> policies(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(Extension.certificatePolicies.getId());
        if (extension == null) {
            return List.of();
        }
        byte[] value = ASN1OctetString.getInstance(extension).getOctets();
        return Stream.of(CertificatePolicies.getInstance(value).getPolicyInformation())
                .map(PolicyInformation::getPolicyIdentifier)
                .map(Object::toString)
                .toList();
    }

    private static String digest(String algorithm, byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of()
                .withUpperCase()
                .formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    }
}
