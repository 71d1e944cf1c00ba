package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.notification.Notice;

/** Every template, with something in each gap; the pages are kept in {@code target/messages} for people to look at. */
class MessageTemplatesTest {

    private static final Path LOOKED_AT = Path.of("target/messages");

    private final Wording wording = new Wording();

    @Test
    void thereAreTemplates() {
        assertThat(Specimens.templates()).contains("access/word-link", "certificate/revoked");
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.Specimens#mails")
    void aMailSaysTheSameAsTextAndAsHtml(Notice notice) throws IOException {
        String html = wording.html(notice);
        Files.createDirectories(LOOKED_AT);
        String suffix = notice.gaps().getOrDefault("operation", "").toString().toLowerCase(Locale.ROOT);
        Files.writeString(LOOKED_AT.resolve(notice.template().replace('/', '-') + suffix + ".html"), html);

        String text = wording.text(notice);
        assertThat(new SeenPage(html).paragraphs())
                .containsExactlyElementsOf(Stream.of(text.split("\n\n"))
                        .filter(paragraph -> !paragraph.equals("---"))
                        .map(paragraph ->
                                paragraph.replace("Sertifika Merkezi\n", "").strip())
                        .map(paragraph -> paragraph.replace('\n', ' '))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.Specimens#mails")
    void aMailSpeaksTurkishFirstAndEnglishAfterIt(Notice notice) {
        SeenPage page = new SeenPage(wording.html(notice));
        assertThat(page.inTurkish()).contains("Sayın Deneme ");
        assertThat(page.inEnglish()).matches("(?s).*Dear .*\\..*").doesNotContainPattern("[ğĞışİŞçÇöÖüÜ]");
        assertThat(page.paragraphsIn("tr").size())
                .isEqualTo(page.paragraphsIn("en").size())
                .isGreaterThan(1);
        assertThat(wording.text(notice)).startsWith("Sayın Deneme ").contains("\n\n---\n\nDear ");
        assertThat(wording.subject(notice))
                .matches("\\p{Lu}\\S.+ / [A-Z][ -~]+")
                .hasSizeLessThan(120);
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.Specimens#mails")
    void aMailLoadsNothing(Notice notice) {
        assertThat(wording.html(notice))
                .startsWith("<!DOCTYPE html>")
                .doesNotContainPattern("(?i)<(img|script|link|iframe|form|object)|src=|url\\(|@import|\\son\\w+=");
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.Specimens#shortMessages")
    void anSmsIsOneTurkishLineOfAtMostThreeParts(Notice notice) {
        assertThat(wording.sms(notice)).doesNotContain("\n", "  ").hasSizeLessThan(3 * 66);
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.Specimens#templates")
    void somebodySendsIt(String template) throws IOException {
        try (Stream<Path> sources = Files.find(Path.of("src/main/java"), 20, (file, kind) -> kind.isRegularFile())) {
            assertThat(sources.anyMatch(source -> read(source).contains('"' + template + '"')))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tr.nes.notification.control.Specimens#templates")
    void itIsNothingButWords(String template) {
        assertThat(Specimens.isMail(template) || Specimens.isSms(template)).isTrue();
        assertThat(Specimens.source(template))
                .doesNotContain("?", "<#ftl", "noautoesc", "&")
                .doesNotContainPattern("<(?![#@]|/[#@])")
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
