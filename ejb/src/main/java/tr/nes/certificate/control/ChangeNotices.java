package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.Requester;
import tr.nes.certificate.entity.Certificate;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;

/** Tells a holder by SMS and mail what became of his certificate, so that he hears of it when it was not he. */
@ApplicationScoped
public class ChangeNotices {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ISTANBUL);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withZone(ISTANBUL);
    private static final String NOT_YOU = " Siz yapmadıysanız hemen çağrı merkezini arayın.";

    @Inject
    private Holders holders;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void done(Certificate certificate, ChangeView change) {
        String what = switch (change.operation()) {
            case ACTIVATE -> " kullanıma açıldı.";
            case SUSPEND ->
                change.requester() == Requester.HOLDER
                        ? " askıya alındı; askıdan indirilene kadar imza atmak için kullanılamaz."
                        : " görevlilerimizce askıya alındı; askıyı yalnız çağrı merkezi kaldırabilir.";
            case REINSTATE -> " askıdan indirildi ve yeniden kullanımda.";
            case REVOKE -> " iptal edildi. İptal geri alınamaz.";
            default -> throw new IllegalStateException("nobody is told of " + change.operation());
        };
        tell(
                certificate,
                "Sertifikanızın durumu değişti",
                MOMENT.format(clock.instant()) + " tarihinde" + what + NOT_YOU);
    }

    /** He saw that there was no answer yet. */
    void refusedLate(Certificate certificate, ChangeView change) {
        String wish = switch (change.operation()) {
            case ACTIVATE -> "kullanıma açma";
            case SUSPEND -> "askıya alma";
            case REINSTATE -> "askıdan indirme";
            default -> "iptal";
        };
        tell(
                certificate,
                "Sertifikanızın durumu değişmedi",
                "için istediğiniz " + wish + " işlemi yapılamadı; durumu değişmedi. Lütfen yeniden deneyin.");
    }

    void endsSoon(Certificate certificate) {
        tell(
                certificate,
                "Sertifikanızın süresi doluyor",
                DAY.format(certificate.notAfter())
                        + " tarihinde sona erecek. İmzalarınıza ara vermemek için yenileme başvurusunu bu tarihten önce"
                        + " yapın.");
    }

    private void tell(Certificate certificate, String subject, String what) {
        HolderView holder = holders.view(certificate.holder());
        String text = certificate.serialNumber() + " seri numaralı sertifikanız " + what;
        outbox.accept(OutgoingMessage.sms(holder.phone().e164(), text, null));
        outbox.accept(
                OutgoingMessage.mail(holder.mail(), subject, "Sayın " + holder.fullName() + ",\n\n" + text + "\n"));
    }
}
