package tr.nes.card.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import tr.nes.card.CardSerial;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;
import tr.nes.shared.HolderId;

/** Tells a holder what was done to his card, so that he hears of it when it was not he. */
@ApplicationScoped
public class HolderNotices {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Istanbul"));

    @Inject
    private Holders holders;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void pinWasSet(HolderId id, CardSerial card) {
        HolderView holder = holders.view(id);
        String moment = MOMENT.format(clock.instant());
        outbox.accept(OutgoingMessage.sms(
                holder.phone().e164(),
                card + " seri numaralı kartınızın PIN kodu " + moment
                        + " tarihinde değiştirildi. Siz yapmadıysanız hemen çağrı merkezini arayın.",
                null));
        outbox.accept(OutgoingMessage.mail(
                holder.mail(),
                "Kartınızın PIN kodu değiştirildi",
                "Sayın " + holder.fullName() + ",\n\n" + card + " seri numaralı kartınızın PIN kodu " + moment
                        + " tarihinde bir kiosk üzerinden değiştirildi. Önceki PIN kodu artık geçerli değil.\n\n"
                        + "Bu işlemi siz yapmadıysanız lütfen hemen çağrı merkezini arayın."));
    }
}
