package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tr.nes.certificate.CardCertificate;
import tr.nes.certificate.entity.Certificate;
import tr.nes.shared.HolderId;

/** Compares certificates on a card with those on record, byte by byte: a serial number alone is not reliable. */
@ApplicationScoped
public class CertificateRecognition {

    @Inject
    private CertificateRecords records;

    @Inject
    private Clock clock;

    /** Empty if it is no X.509 certificate. */
    public Optional<CardCertificate> recognise(byte[] encoded, HolderId holder) {
        try {
            X509Certificate read = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
            return Optional.of(compare(read, encoded, holder));
        } catch (CertificateException garbled) {
            return Optional.empty();
        }
    }

    private CardCertificate compare(X509Certificate read, byte[] encoded, HolderId holder) {
        String serialNumber = read.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        Optional<Certificate> onRecord =
                records.find(serialNumber).filter(known -> Arrays.equals(known.encoded(), encoded));
        if (onRecord.isPresent() && !onRecord.get().belongsTo(holder)) {
            return CardCertificate.OF_ANOTHER;
        }
        return new CardCertificate(
                serialNumber,
                read.getSubjectX500Principal().getName(),
                read.getNotBefore().toInstant(),
                read.getNotAfter().toInstant(),
                onRecord.map(known -> known.status(clock.instant())).orElse(null));
    }
}
