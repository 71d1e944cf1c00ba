package tr.nes.contact.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tr.nes.holder.HolderView;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;
import tr.nes.shared.PublicUrl;

/** What old and new phones and addresses are told. {@code before} is the person as he was reached until now. */
@ApplicationScoped
public class ContactNotices {

    /** The link without its token; access logs leave this path out. */
    static final String LINK_PATH = "/bilgi-guncelle/e-posta/";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));
    private static final String NOT_YOU = " Siz yapmadıysanız hemen çağrı merkezini arayın.";

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public void phoneChanged(HolderView before) {
        String text = "Kayıtlı cep telefonunuz " + MOMENT.format(clock.instant())
                + " tarihinde değiştirildi. Güvenliğiniz için PIN işlemleri 24 saat bekletilir." + NOT_YOU;
        outbox.accept(OutgoingMessage.sms(before.phone().e164(), text, null));
        mail(before, before.mail(), "Kayıtlı telefonunuz değiştirildi", text);
    }

    public void mailChanged(HolderView before) {
        String text =
                "Kayıtlı e-posta adresiniz " + MOMENT.format(clock.instant()) + " tarihinde değiştirildi." + NOT_YOU;
        outbox.accept(OutgoingMessage.sms(before.phone().e164(), text, null));
        mail(before, before.mail(), "Kayıtlı e-posta adresiniz değiştirildi", text);
    }

    public void link(HolderView person, String mail, String token) {
        mail(
                person,
                mail,
                "Yeni e-posta adresinizi onaylayın",
                "Bu adresi kayıtlı e-posta adresiniz yapmak için 30 dakika içinde bağlantıyı açın ve onaylayın:\n\n"
                        + PublicUrl.forPeople() + LINK_PATH + token
                        + "\n\nBağlantı bir kez kullanılır. Siz istemediyseniz bu iletiyi silin; hiçbir şey değişmez.");
    }

    private void mail(HolderView person, String to, String subject, String text) {
        outbox.accept(OutgoingMessage.mail(to, subject, "Sayın " + person.fullName() + ",\n\n" + text + "\n"));
    }
}
