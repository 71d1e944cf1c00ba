package tr.nes.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.notification.DeadLetterException;

/** Whatever may lie in the list of dead letters has its words. */
class LetterTextsTest {

    private static final Path SLICES = Path.of("../ejb/src/main/resources/tr/nes");

    @Test
    void whenAMessageIsSent_thenItsTemplateHasAName() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(40).allSatisfy(template -> {
            assertThat(LetterTexts.notice(template)).isEqualTo("notice." + template);
            assertThat(words("tr").getString("notice." + template))
                    .isNotEqualTo(words("en").getString("notice." + template));
        });
    }

    @Test
    void whenAMessageIsOld_thenItIsCalledSo() {
        assertThat(LetterTexts.notice(null)).isEqualTo("notice");
        assertThat(LetterTexts.notice("gone/by-now")).isEqualTo("notice");
    }

    @ParameterizedTest
    @CsvSource({
        "the mail server refuses the recipient, whyRecipient",
        "no such address can exist, whyForm",
        "no such text or number can be sent, whyForm",
        "it makes no mail, whyForm",
        "it does not fit into SMPP, whyForm",
        "the SMS provider gave no answer, whyNoAnswer",
        "the message centre gave no answer, whyNoAnswer",
        "HTTP status 400, whyRefused",
        "SMPP status 0x0000000B, whyRefused",
        "the mail server did not accept it, whyRefused",
        "SealBroken, whyKeyGone",
        "NullPointerException, whyOther",
        ", whyOther"
    })
    void whenAGatewaySaysWhy_thenStaffReadsASentence(String said, String key) {
        assertThat(LetterTexts.failure(said)).isEqualTo(key);
        assertThat(words("tr").getString(key)).isNotEqualTo(words("en").getString(key));
    }

    @ParameterizedTest
    @EnumSource
    void whenARuleIsBroken_thenItIsTold(DeadLetterException.Reason rule) {
        String key = "refused" + new DeadLetterException(rule).messageKey();
        assertThat(words("tr").getString(key)).isNotEqualTo(words("en").getString(key));
    }

    @Test
    void whenRowsAreTicked_thenOnlyIdsNameLetters() {
        UUID id = UUID.randomUUID();
        assertThat(DeadLettersPage.ids((String[]) null)).isEmpty();
        assertThat(DeadLettersPage.ids(id.toString(), id.toString(), "1' or '1", ""))
                .containsExactly(id);
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(SLICES)) {
            return files.filter(file -> file.getParent().endsWith("messages"))
                    .map(file -> file.getParent().getParent().getFileName() + "/"
                            + file.getFileName().toString().replace(".ftl", ""))
                    .toList();
        }
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("tr.nes.web.messages", Locale.forLanguageTag(language));
    }
}
