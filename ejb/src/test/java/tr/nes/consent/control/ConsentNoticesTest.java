package tr.nes.consent.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.People;

class ConsentNoticesTest {

    private final Database database = Database.shared();
    private final CapturedNotices capturedNotices = new CapturedNotices();
    private final Beans beans = new Beans(database, capturedNotices);
    private final HolderView person = People.registered(beans);

    @Test
    void aConsentIsTold() throws Exception {
        told(notices -> notices.given(person.id()));
        assertThat(sms())
                .isEqualTo("E-Onay beyanınız kartınızla imzalandı; bundan sonraki başvurularınızda ayrıca imza"
                        + " gerekmez. Siz yapmadıysanız hemen arayın: 0 000 000 00 00");
        assertThat(mail()).contains("kartınızla imzalandı", "Your e-consent was signed with your card");
    }

    @Test
    void itsWithdrawalIsTold() throws Exception {
        told(notices -> notices.withdrawn(person.id()));
        assertThat(sms())
                .isEqualTo("E-Onay beyanınız geri çekildi; bundan sonraki başvurularınızı imzalamanız gerekir."
                        + " Siz yapmadıysanız hemen arayın: 0 000 000 00 00");
        assertThat(mail()).contains("geri çekildi", "Your e-consent was withdrawn");
    }

    private void told(Consumer<ConsentNotices> telling) throws Exception {
        database.inNew(() -> {
            telling.accept(beans.get(ConsentNotices.class));
            return null;
        });
    }

    private String sms() {
        return capturedNotices.last(Channel.SMS, person.phone().e164()).text();
    }

    private String mail() {
        return capturedNotices.last(Channel.MAIL, person.mail()).text();
    }
}
