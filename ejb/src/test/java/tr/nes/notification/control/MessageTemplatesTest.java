package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.notification.Notice;

/**
 * Renders every template with a value for each placeholder; the pages are kept in {@code target/messages} for
 * inspection.
 */
@Tag("locale")
class MessageTemplatesTest {

    private static final Path LOOKED_AT = Path.of("target/messages");

    private final MessageTemplates messageTemplates = new MessageTemplates();

    @Test
    void thereAreTemplates() {
        assertThat(TemplateSamples.templates()).contains("access/word-link", "certificate/revoked");
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.TemplateSamples#mails")
    void aMailSaysTheSameAsTextAndAsHtml(Notice notice) throws IOException {
        String html = messageTemplates.html(notice);
        Files.createDirectories(LOOKED_AT);
        Files.writeString(LOOKED_AT.resolve(notice.template().replace('/', '-') + ".html"), html);

        String text = messageTemplates.text(notice);
        assertThat(new RenderedMail(html).paragraphs())
                .containsExactlyElementsOf(Stream.of(text.split("\n\n"))
                        .filter(paragraph -> !paragraph.equals("---"))
                        .map(paragraph ->
                                paragraph.replace("Sertifika Merkezi\n", "").strip())
                        .map(paragraph -> paragraph.replace('\n', ' '))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.TemplateSamples#mails")
    void aMailSpeaksTurkishFirstAndEnglishAfterIt(Notice notice) {
        RenderedMail mail = new RenderedMail(messageTemplates.html(notice));
        assertThat(mail.inTurkish()).contains("Sayın Deneme ");
        assertThat(mail.inEnglish()).matches("(?s).*Dear .*\\..*").doesNotContainPattern("[ğĞışİŞçÇöÖüÜ]");
        assertThat(mail.paragraphsIn("tr").size())
                .isEqualTo(mail.paragraphsIn("en").size())
                .isGreaterThan(1);
        assertThat(messageTemplates.text(notice)).startsWith("Sayın Deneme ").contains("\n\n---\n\nDear ");
        assertThat(messageTemplates.subject(notice))
                .matches("\\p{Lu}\\S.+ / [A-Z][ -~]+")
                .hasSizeLessThan(120);
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.TemplateSamples#mails")
    void aMailLoadsNothing(Notice notice) {
        assertThat(messageTemplates.html(notice))
                .startsWith("<!DOCTYPE html>")
                .doesNotContainPattern("(?i)<(img|script|link|iframe|form|object)|src=|url\\(|@import|\\son\\w+=");
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.TemplateSamples#shortMessages")
    void anSmsIsOneTurkishLineOfAtMostThreeParts(Notice notice) {
        assertThat(messageTemplates.sms(notice)).doesNotContain("\n", "  ").hasSizeLessThan(3 * 66);
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.TemplateSamples#shortMessages")
    void anSmsInEnglishIsOneEnglishLineAndSaysWhomToCall(Notice notice) {
        String english = messageTemplates.sms(notice.in("en"));
        assertThat(english).isNotEqualTo(messageTemplates.sms(notice)).doesNotContain("\n", "  ");
        assertThat(english).doesNotContainPattern("[ğĞışİŞçÇöÖüÜ]").hasSizeLessThan(6 * 66);
        if (english.contains("call ")) {
            assertThat(english).contains("0 000 000 00 00");
        }
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.TemplateSamples#shortMessages")
    void whoIsToCallIsGivenTheNumber(Notice notice) {
        String turkish = messageTemplates.sms(notice);
        if (turkish.contains("arayın")) {
            assertThat(turkish).contains("0 000 000 00 00");
        }
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.TemplateSamples#templates")
    void somebodySendsIt(String template) throws IOException {
        try (Stream<Path> sources = Files.find(Path.of("src/main/java"), 20, (file, kind) -> kind.isRegularFile())) {
            assertThat(sources.anyMatch(source -> read(source).contains('"' + template + '"')))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.TemplateSamples#templates")
    void itIsNothingButWords(String template) {
        assertThat(TemplateSamples.isMail(template) || TemplateSamples.isSms(template))
                .isTrue();
        assertThat(TemplateSamples.source(template))
                .doesNotContain("?", "<#ftl", "noautoesc", "&")
                .doesNotContainPattern("<(?![#@]|/[#@])")
                .doesNotContainPattern("<#(if|elseif|list|switch|assign)(?! language == | [a-z]+ != \"\")")
                .doesNotContainPattern("(?s)<@english.*<@turkish");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
