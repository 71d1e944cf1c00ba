package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tr.nes.access.entity.OneTimeLink;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;
import tr.nes.shared.PublicUrl;

/** What a person is told about a new security word; in Turkish and English, since nobody's language is registered. */
@ApplicationScoped
public class WordMails {

    /** The link without its token; access logs leave this path out. */
    public static final String LINK_PATH = "/sozcuk/baglanti/";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));

    private static final String LINK = """
            Sayın %1$s,

            Güvenlik sözcüğünüzü belirlemek için 30 dakika içinde bağlantıyı açın:

            %2$s

            Bağlantı bir kez kullanılır; yenisini isterseniz bu geçersiz olur. Siz istemediyseniz bu iletiyi silin; hiçbir şey değişmez.

            ---

            Dear %1$s,

            To choose your security word, open the link above within 30 minutes. It works once; if you ask for a new one, this one ends. If you did not ask for it, delete this mail; nothing changes.
            """;

    private static final String CHANGED_SMS =
            "Güvenlik sözcüğünüz %s tarihinde değiştirildi." + " Siz yapmadıysanız hemen çağrı merkezini arayın.";

    private static final String CHANGED = """
            Sayın %1$s,

            Güvenlik sözcüğünüz %2$s tarihinde değiştirildi. Açık oturumlarınız kapatıldı. Siz yapmadıysanız hemen çağrı merkezini arayın.

            ---

            Dear %1$s,

            Your security word was changed on %2$s. Your open sessions were ended. If it was not you, call the call centre at once.
            """;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Not sent any more when the link is over. */
    public void link(HolderView person, String token) {
        String address = PublicUrl.forPeople() + LINK_PATH + token;
        Instant end = clock.instant().plus(OneTimeLink.LIFE);
        outbox.accept(new OutgoingMessage(
                Channel.MAIL,
                person.mail(),
                "Güvenlik sözcüğünüzü belirleyin / Choose your security word",
                LINK.formatted(person.fullName(), address),
                end));
    }

    public void changed(HolderView person) {
        String when = MOMENT.format(clock.instant());
        outbox.accept(OutgoingMessage.mail(
                person.mail(),
                "Güvenlik sözcüğünüz değiştirildi / Security word changed",
                CHANGED.formatted(person.fullName(), when)));
        outbox.accept(OutgoingMessage.sms(person.phone().e164(), CHANGED_SMS.formatted(when), null));
    }
}
