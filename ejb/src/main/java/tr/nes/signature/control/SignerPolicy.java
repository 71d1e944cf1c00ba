package tr.nes.signature.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.SignerOnRecord;
import tr.nes.certificate.boundary.SignerCertificates;
import tr.nes.shared.HolderId;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;

/** Which certificates may sign for a person: the same rules as for a card in a kiosk's reader. */
@ApplicationScoped
public class SignerPolicy {

    /** KeyUsage bit 1, nonRepudiation (RFC 5280 §4.2.1.3). */
    private static final int NON_REPUDIATION = 1;

    private static final Set<Integer> CURVES = Set.of(256, 384);

    @Inject
    private SignerCertificates certificates;

    /**
     * Asks the authority, so that it is called outside any transaction.
     *
     * @param der as presented
     * @throws SigningException unless it is on record as the person's, in use, published as good now and for signatures
     */
    X509Certificate demand(byte[] der, HolderId person) {
        X509Certificate shown = decode(der);
        SignerOnRecord known = certificates
                .find(shown)
                .filter(found -> found.holder().equals(person))
                .orElseThrow(() -> new SigningException(Reason.FOREIGN_CERTIFICATE));
        boolean[] usage = shown.getKeyUsage();
        if (known.status() != CertificateStatus.ACTIVE || usage == null || !usage[NON_REPUDIATION]) {
            throw new SigningException(Reason.CERTIFICATE_NOT_ACTIVE);
        }
        if (!isAccepted(shown.getPublicKey())) {
            throw new SigningException(Reason.ALGORITHM_NOT_ACCEPTED);
        }
        try {
            if (!certificates.isGood(known)) {
                throw new SigningException(Reason.CERTIFICATE_NOT_ACTIVE);
            }
        } catch (AuthorityUnreachable silent) {
            throw new SigningException(Reason.STATUS_UNKNOWN);
        }
        return shown;
    }

    /** RSA, P-256 and P-384: the curves of Turkish qualified certificates. */
    private static boolean isAccepted(PublicKey key) {
        return key instanceof RSAPublicKey
                || key instanceof ECPublicKey curve
                        && CURVES.contains(
                                curve.getParams().getCurve().getField().getFieldSize());
    }

    private static X509Certificate decode(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException unreadable) {
            throw new SigningException(Reason.FOREIGN_CERTIFICATE);
        }
    }
}
