package tr.nes.card.control.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.OperationStep;
import tr.nes.card.OperationView;
import tr.nes.card.PinEffect;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Channel;
import tr.nes.notification.OutgoingMessage;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

@Tag("locale")
class HolderNoticesTest {

    private final Database database = Database.shared();
    private final CapturedNotices capturedNotices = new CapturedNotices();
    private final Beans beans = new Beans(database, new MovingClock("2026-11-21T10:59:00Z"), capturedNotices);
    private final HolderView person = People.registered(beans);

    @Test
    void aPinThatNobodyIsSureOfIsToldAsThat() throws Exception {
        database.inNew(() -> {
            beans.get(HolderNotices.class).pinMayBeSet(person.id(), new CardSerial("1234A5B67890"));
            return null;
        });
        assertThat(capturedNotices.last(Channel.SMS, person.phone().e164()).text())
                .isEqualTo("1234A5B67890 seri numaralı kartınızın PIN kodu 21.11.2026 13:59 tarihinde değiştirilmiş"
                        + " olabilir; kart doğrulamadı. Siz yapmadıysanız hemen arayın: 0 000 000 00 00");
        OutgoingMessage mail = capturedNotices.last(Channel.MAIL, person.mail());
        assertThat(mail.subject())
                .isEqualTo("Kartınızın PIN kodu değiştirilmiş olabilir / The PIN of your card may have been changed");
        assertThat(mail.text())
                .contains("eski PIN kodu da geçerli olabilir, yenisi de", "the old PIN or the new one may be valid")
                .doesNotContain("artık geçerli", "was changed");
    }

    @Test
    void whoHasToSetANewPin_isNotSentToAKioskBeforeItIsPossible() throws Exception {
        assertThat(undecided()).contains("PIN denemeyin, kioskta yeni PIN belirleyin.");
        database.inNew(() -> {
            beans.get(Holders.class).correctPhone(person.id(), person.phone());
            return null;
        });
        assertThat(undecided())
                .contains("PIN denemeyin, 22.11.2026 13:59 tarihinden sonra kioskta yeni PIN belirleyin.");
        assertThat(capturedNotices.last(Channel.MAIL, person.mail()).text().replaceAll("\\s+", " "))
                .contains("22.11.2026 13:59 tarihinden sonra bir kioskta yeni bir PIN kodu belirleyin")
                .contains("set a new PIN at a kiosk after 22 November 2026 at 13:59.");
    }

    private String undecided() throws Exception {
        OperationView read = new OperationView(
                UUID.randomUUID(),
                OperationKind.UNBLOCK,
                new CardSerial("1234A5B67890"),
                OperationState.RECONCILED,
                OperationStep.FINISHED,
                true,
                "",
                PinEffect.UNKNOWN,
                null,
                Instant.parse("2026-11-21T10:58:00Z"));
        database.inNew(() -> {
            beans.get(HolderNotices.class).found(read, person.id());
            return null;
        });
        return capturedNotices.last(Channel.SMS, person.phone().e164()).text();
    }

    @Test
    void aNewPinIsToldBySmsAndByMailInBothLanguages() throws Exception {
        database.inNew(() -> {
            beans.get(HolderNotices.class).pinWasSet(person.id(), new CardSerial("1234A5B67890"));
            return null;
        });
        assertThat(capturedNotices.last(Channel.SMS, person.phone().e164()).text())
                .isEqualTo("1234A5B67890 seri numaralı kartınızın PIN kodu 21.11.2026 13:59 tarihinde değiştirildi."
                        + " Siz yapmadıysanız hemen arayın: 0 000 000 00 00");
        OutgoingMessage mail = capturedNotices.last(Channel.MAIL, person.mail());
        assertThat(mail.subject()).isEqualTo("Kartınızın PIN kodu değiştirildi / The PIN of your card was changed");
        assertThat(mail.text())
                .startsWith("Sayın " + person.fullName() + ",\n\n1234A5B67890 seri numaralı kartınızın PIN kodu"
                        + " 21.11.2026 13:59 tarihinde bir kiosk üzerinden değiştirildi. Önceki PIN kodu artık geçerli"
                        + " değil.\n\nSiz yapmadıysanız hemen çağrı merkezini arayın: ")
                .contains("was changed at a kiosk on 21 November 2026 at 13:59.");
        assertThat(mail.html()).contains("<div lang=\"tr\"", "<div lang=\"en\"");
    }
}
