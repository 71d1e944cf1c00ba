package tr.nes.card.control.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.control.reading.CardReading;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.boundary.CardCertificates;
import tr.nes.shared.HolderId;

/**
 * Finds the signer of a card: the first of its certificates that is the holder's, qualified and active. Whether the
 * card's key belongs to it is seen when the signature is verified.
 */
@ApplicationScoped
public class CardSigners {

    /** KeyUsage bit 1, nonRepudiation (RFC 5280 §4.2.1.3). */
    private static final int NON_REPUDIATION = 1;

    @Inject
    private CardCertificates certificates;

    /**
     * @throws CardException SIGNER_NOT_ACTIVE unless one is a qualified certificate, on record as this holder's,
     * active and published as good
     * @throws CardException STATUS_NOT_KNOWN if the authority does not respond
     */
    X509Certificate on(CardReading reading, HolderId holder) throws CardConnectorException {
        X509Certificate signer = reading.certificates().stream()
                .filter(encoded -> isActive(encoded, holder))
                .map(CardSigners::decode)
                .filter(CardSigners::isQualified)
                .findFirst()
                .orElseThrow(() -> new CardException(Reason.SIGNER_NOT_ACTIVE));
        requireGood(signer);
        return signer;
    }

    private boolean isActive(byte[] encoded, HolderId holder) {
        return certificates
                .recognise(encoded, holder)
                .filter(known -> !known.ofAnother() && known.status() == CertificateStatus.ACTIVE)
                .isPresent();
    }

    private static boolean isQualified(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage != null && usage[NON_REPUDIATION];
    }

    /** Checks the status currently published; without a response nothing is signed. */
    private void requireGood(X509Certificate signer) {
        try {
            if (!certificates.isGood(signer)) {
                throw new CardException(Reason.SIGNER_NOT_ACTIVE);
            }
        } catch (AuthorityUnreachable silent) {
            throw new CardException(Reason.STATUS_NOT_KNOWN);
        }
    }

    private static X509Certificate decode(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new CardException(Reason.SIGNER_NOT_ACTIVE);
        }
    }
}
