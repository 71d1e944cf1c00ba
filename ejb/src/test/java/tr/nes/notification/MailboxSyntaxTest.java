package tr.nes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class MailboxSyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.tr",
                "ad.soyad+not@posta.ornek.test",
                "o'neil@ornek.test",
                "a@xn--rnek-4qa.xn--p1ai",
                "a@3.ornek.test",
                "{x}@b-c.tr"
            })
    void whenItIsADotStringAtADomain_thenItIsUnchanged(String address) {
        assertThat(MailboxSyntax.ascii(address)).contains(address);
    }

    @ParameterizedTest
    @CsvSource({
        "ali@örnek.com.tr,ali@xn--rnek-4qa.com.tr",
        "ali@ışık.test,ali@xn--k-ekaa7p.test",
        "ali@пример.рф,ali@xn--e1afmkfd.xn--p1ai"
    })
    void whenDomainHasOtherLetters_thenItIsSentInAscii(String address, String ascii) {
        assertThat(MailboxSyntax.ascii(address)).contains(ascii);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.tr",
                "a@b",
                "a..b@c.tr",
                ".a@b.tr",
                "a.@b.tr",
                "a@b..tr",
                "a@-b.tr",
                "a@b-.tr",
                "a@b.t",
                "a@127.0.0.1",
                "a@b_c.tr",
                "a@b.tr.",
                "a b@c.tr",
                "a@b.tr, c@d.tr",
                "a@b.tr\r\nBcc: c@d.tr",
                "\"a b\"@c.tr",
                "a@[192.0.2.1]",
                "çağrı@b.tr",
                "<a@b.tr>"
            })
    void whenNoMailCanBeSentToIt_thenEmpty(String address) {
        assertThat(MailboxSyntax.ascii(address)).isEmpty();
    }

    @Test
    void whenPartsAreTooLong_thenEmpty() {
        assertThat(MailboxSyntax.ascii(null)).isEmpty();
        assertThat(MailboxSyntax.ascii("a".repeat(64) + "@b.tr")).isPresent();
        assertThat(MailboxSyntax.ascii("a".repeat(65) + "@b.tr")).isEmpty();
        assertThat(MailboxSyntax.ascii("a@" + "b".repeat(64) + ".tr")).isEmpty();
        assertThat(MailboxSyntax.ascii("a@" + "b.".repeat(125) + "tr")).isPresent();
        assertThat(MailboxSyntax.ascii("a@" + "b.".repeat(126) + "tr")).isEmpty();
    }
}
