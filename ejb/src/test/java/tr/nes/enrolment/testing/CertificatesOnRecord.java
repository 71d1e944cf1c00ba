package tr.nes.enrolment.testing;

import java.time.Duration;
import java.time.Instant;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.entity.Certificate;
import tr.nes.shared.HolderId;
import tr.nes.testing.CertificateSamples;
import tr.nes.testing.Database;

/** Certificates that people have. */
final class CertificatesOnRecord {

    private static final Duration AGE = Duration.ofDays(900);

    private CertificatesOnRecord() {}

    /** Returns the serial number. */
    static String put(HolderId holder, CertificateStatus status, Instant now, Instant end) {
        Certificate issued = CertificateSamples.onRecord(holder, status, now.minus(AGE), end);
        return EnrolmentFixture.inNew(() -> {
            Database.shared().entityManager().persist(issued);
            return issued.serialNumber();
        });
    }
}
