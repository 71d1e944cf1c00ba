package tr.nes.access.control.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.notification.OutgoingMessage;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

class AccessNoticesTest {

    private final Database database = Database.shared();
    private final CapturedNotices capturedNotices = new CapturedNotices();
    private final Beans beans = new Beans(database, new MovingClock("2026-11-21T10:59:00Z"), capturedNotices);
    private final HolderView person = People.registered(beans);

    @Test
    void aLockIsTold() throws Exception {
        told(PasswordNotices.class, notices -> notices.locked(person.id()));
        assertThat(sms())
                .isEqualTo("Güvenlik sözcüğünüz üç kez hatalı girildiği için Şifreli Giriş kilitlendi. Diğer giriş"
                        + " yolları açıktır. Siz yapmadıysanız ya da kilidi kaldırmak için çağrı merkezini arayın:"
                        + " 0 000 000 00 00");
        assertThat(mail().text()).contains("Şifreli Giriş kilitlendi.", "so the login with it was locked.");
    }

    @Test
    void aLiftedLockIsTold() throws Exception {
        told(PasswordNotices.class, notices -> notices.unlocked(person.id()));
        assertThat(sms())
                .isEqualTo("Şifreli Giriş kilidi çağrı merkezince kaldırıldı. Siz istemediyseniz hemen çağrı merkezini"
                        + " arayınız: 0 000 000 00 00");
        assertThat(mail().text()).contains("kaldırıldı.", "The call centre has lifted the lock");
    }

    @Test
    void aNewPasswordIsTold() throws Exception {
        told(PasswordNotices.class, notices -> notices.changed(person));
        assertThat(sms())
                .isEqualTo("Güvenlik sözcüğünüz 21.11.2026 13:59 tarihinde değiştirildi. Siz yapmadıysanız hemen"
                        + " arayın: 0 000 000 00 00");
        assertThat(mail().subject()).isEqualTo("Güvenlik sözcüğünüz değiştirildi / Your security word was changed");
        assertThat(mail().text()).contains("was changed on 21 November 2026 at 13:59. Your open sessions were ended.");
    }

    @Test
    void theLinkStandsInBothFormsAndBothLanguages() throws Exception {
        told(PasswordNotices.class, notices -> notices.link(person, "T0ken"));
        String link = "http://localhost:8080/sozcuk/baglanti/T0ken";
        assertThat(mail().text().split("\n" + link + "\n", -1)).hasSize(3);
        assertThat(mail().html().split("<a href=\"" + link + "\">" + link + "</a>", -1))
                .hasSize(3);
        assertThat(mail().expires()).isEqualTo("2026-11-21T11:29:00Z");
    }

    private <T> void told(Class<T> sender, Consumer<T> telling) throws Exception {
        database.inNew(() -> {
            telling.accept(beans.get(sender));
            return null;
        });
    }

    private String sms() {
        return capturedNotices.last(Channel.SMS, person.phone().e164()).text();
    }

    private OutgoingMessage mail() {
        return capturedNotices.last(Channel.MAIL, person.mail());
    }
}
