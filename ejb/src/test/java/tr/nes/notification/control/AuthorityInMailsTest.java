package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.notification.Notice;

@Tag("locale")
class AuthorityInMailsTest {

    private static final Notice NOTICE = Notice.of("consent/given").with("name", "Ali");

    private final MessageTemplates messageTemplates = new MessageTemplates();

    @BeforeEach
    void set() {
        System.setProperty("nes.authority.name", "A & B Güven");
        System.setProperty("nes.authority.phone", "0 850 000 00 01");
        System.setProperty("nes.authority.mail", "destek@ornek.test");
    }

    @AfterEach
    void clear() {
        System.clearProperty("nes.authority.name");
        System.clearProperty("nes.authority.phone");
        System.clearProperty("nes.authority.mail");
    }

    @Test
    void aMailTellsWhoseItIsAndWhomToCall() {
        assertThat(messageTemplates.text(NOTICE))
                .contains("hemen çağrı merkezini arayın: 0 850 000 00 01\n", "call centre at once: 0 850 000 00 01\n")
                .endsWith("\n---\n\nA & B Güven\nÇağrı merkezi / Call centre: 0 850 000 00 01\n"
                        + "E-posta / E-mail: destek@ornek.test\n");
        assertThat(messageTemplates.html(NOTICE))
                .contains("<h1>A &amp; B Güven</h1>", "<a href=\"tel:08500000001\">0 850 000 00 01</a>")
                .contains("<a href=\"mailto:destek@ornek.test\">");
    }

    @Test
    void anEmptyPropertyIsNone() {
        System.setProperty("nes.authority.name", " ");
        assertThat(messageTemplates.html(NOTICE)).contains("<h1>Sertifika Merkezi</h1>");
    }
}
