package tr.nes.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.tr", "ad.soyad+not@posta.ornek.test"})
    void whenItCanBeWrittenTo_thenItIsOne(String text) {
        assertThat(new MailAddress(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a b@c.tr", "a@b.tr\nBcc: c@d.tr", "a@b.tr,c@d.tr", "ş@b.tr", "<a@b.tr>"})
    void whenItCannot_thenItIsNone(String text) {
        assertThatThrownBy(() -> new MailAddress(text))
                .isInstanceOfSatisfying(
                        ContactException.class,
                        e -> assertThat(e.reason()).isEqualTo(ContactException.Reason.MAIL_MALFORMED));
    }

    @Test
    void whenItIsShown_thenMasked() {
        assertThat(new MailAddress("sahip@ornek.test")).hasToString("s***@ornek.test");
    }
}
