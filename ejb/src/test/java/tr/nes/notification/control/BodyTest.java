package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tr.nes.notification.OutgoingMessage;

class BodyTest {

    @Test
    void bothFormsComeBack() {
        Body body = Body.of(OutgoingMessage.mail("a@ornek.test", "Konu", "ışık\n", "<p>ışık</p>\n", null));
        assertThat(Body.parsed(body.joined())).isEqualTo(new Body("ışık\n", "<p>ışık</p>\n"));
    }

    @Test
    void anSmsAndAMailOfOldAreText() {
        assertThat(Body.of(OutgoingMessage.sms("+905000000001", "metin", null)).joined())
                .isEqualTo("metin");
        assertThat(Body.parsed("metin")).isEqualTo(new Body("metin", ""));
    }

    @Test
    void aTextBeginsNoHtml() {
        Body body = Body.of(OutgoingMessage.mail("a@ornek.test", "Konu", "a\u001C<b>", "", null));
        assertThat(Body.parsed(body.joined())).isEqualTo(new Body("a <b>", ""));
    }
}
