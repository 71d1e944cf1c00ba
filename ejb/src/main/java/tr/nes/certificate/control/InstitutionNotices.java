package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tr.nes.certificate.Institution;
import tr.nes.certificate.entity.Certificate;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;

/** Tells an institution by mail that a certificate issued in its frame was revoked; the reason is the holder's business. */
@ApplicationScoped
public class InstitutionNotices {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));

    @Inject
    private Holders holders;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void revoked(Certificate certificate) {
        certificate.institution().ifPresent(institution -> tell(institution, certificate));
    }

    private void tell(Institution institution, Certificate certificate) {
        outbox.accept(OutgoingMessage.mail(
                institution.mail(),
                "Kurumunuzdaki bir sertifika iptal edildi",
                "Sayın " + institution.name() + " e-imza yetkilisi,\n\n"
                        + holders.view(certificate.holder()).fullName() + " adına kurumunuz çerçevesinde üretilen "
                        + certificate.serialNumber() + " seri numaralı sertifika " + MOMENT.format(clock.instant())
                        + " tarihinde iptal edildi. Bu sertifikayla artık imza atılamaz.\n"));
    }
}
