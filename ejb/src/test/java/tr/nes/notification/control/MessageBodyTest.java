package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tr.nes.notification.OutgoingMessage;

class MessageBodyTest {

    @Test
    void bothFormsComeBack() {
        MessageBody body =
                MessageBody.of(OutgoingMessage.mail("a@ornek.test", "Konu", "ışık\n", "<p>ışık</p>\n", null));
        assertThat(MessageBody.parsed(body.joined())).isEqualTo(new MessageBody("ışık\n", "<p>ışık</p>\n"));
    }

    @Test
    void anSmsAndAMailOfOldAreText() {
        assertThat(MessageBody.of(OutgoingMessage.sms("+905000000001", "metin", null))
                        .joined())
                .isEqualTo("metin");
        assertThat(MessageBody.parsed("metin")).isEqualTo(new MessageBody("metin", ""));
    }

    @Test
    void aTextBeginsNoHtml() {
        MessageBody body = MessageBody.of(OutgoingMessage.mail("a@ornek.test", "Konu", "a\u001C<b>", "", null));
        assertThat(MessageBody.parsed(body.joined())).isEqualTo(new MessageBody("a <b>", ""));
    }
}
