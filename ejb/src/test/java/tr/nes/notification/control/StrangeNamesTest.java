package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.notification.Notice;

/** Text entered by people is shown literally, whatever it contains. */
@Tag("locale")
class StrangeNamesTest {

    private final MessageTemplates messageTemplates = new MessageTemplates();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Ali</b>",
                "Ali & Veli",
                "&lt;Ali&gt;",
                "Ali\"onmouseover=\"x",
                "D'Arc",
                "${authority.phone}",
                "<#include 'x'>",
                "<@sms>x</@sms>",
                "#{7*7} [=7*7] $1 \\1",
                "---",
                "İsmail Iğdır"
            })
    void aNameIsShownAsItIs(String name) {
        Notice notice = revoked(name);
        RenderedMail mail = new RenderedMail(messageTemplates.html(notice));
        assertThat(mail.paragraphs()).contains("Sayın " + name + " e-imza yetkilisi,");
        assertThat(mail.inEnglish()).contains("Dear e-signature officer of " + name + ",", "issued to " + name + " in");
        assertThat(messageTemplates.text(notice))
                .startsWith("Sayın " + name + " e-imza yetkilisi,\n\n" + name + " adına");
        assertThat(tags(messageTemplates.html(notice))).isEqualTo(tags(messageTemplates.html(revoked("Ali"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\n", "\n", "\r", "\n\n", "\t", "\u0000", "\u001C", "\u0085", "\u2028", "\u2029", "\u202E"})
    void aNameIsOneLine(String control) {
        Notice notice = revoked("Ali" + control + "Bcc: b@ornek.test");
        assertThat(messageTemplates.text(notice)).startsWith("Sayın Ali Bcc: b@ornek.test e-imza yetkilisi,\n\n");
        assertThat(messageTemplates.html(notice)).contains("<p>Sayın Ali Bcc: b@ornek.test e-imza yetkilisi,</p>");
        assertThat(messageTemplates.html(notice)).doesNotContain("\u001C");
    }

    @Test
    void aNameThatIsNoneIsCut() {
        Notice notice = revoked("😀".repeat(5000));
        assertThat(messageTemplates.text(notice)).startsWith("Sayın " + "😀".repeat(299) + "… e-imza");
        assertThat(messageTemplates.html(notice)).contains("<p>Sayın " + "😀".repeat(299) + "… e-imza");
    }

    @Test
    void aLinkDoesNotLeaveItsAttribute() {
        Notice notice = Notice.of("access/word-link").with("name", "Ali").with("link", "https://x/\" onclick=\"y&z");
        assertThat(messageTemplates.html(notice)).contains("<a href=\"https://x/&quot; onclick=&quot;y&amp;z\">");
    }

    @Test
    void aGapThatStaysEmptyIsAnError() {
        Notice notice = Notice.of("access/word-link").with("name", "Ali");
        assertThatThrownBy(() -> messageTemplates.text(notice)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> messageTemplates.html(notice)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void templatesSeeTextsOnly() {
        Notice notice = new Notice("access/locked", Map.of("name", new File("/")));
        assertThatThrownBy(() -> messageTemplates.html(notice)).isInstanceOf(ClassCastException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"access/../access/locked", "/access/locked", "access/locked.ftl", "ftp://x/y", "access", ""})
    void aTemplateIsOneOfOurs(String name) {
        assertThatThrownBy(() -> Notice.of(name)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Notice revoked(String name) {
        return TemplateSamples.mails().stream()
                .filter(notice -> notice.template().equals("certificate/revoked-at-institution"))
                .findFirst()
                .orElseThrow()
                .with("name", name)
                .with("institution", name);
    }

    private static List<String> tags(String html) {
        return List.of(html.replaceAll(">[^<]*<", "><").split("(?<=>)"));
    }
}
