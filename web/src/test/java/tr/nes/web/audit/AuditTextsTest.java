package tr.nes.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditReport;
import tr.nes.audit.AuditResult;

/** Every value in the audit trail has a text in both languages. */
@Tag("locale")
class AuditTextsTest {

    private final ResourceBundle turkish = bundle("tr");
    private final ResourceBundle english = bundle("en");

    @ParameterizedTest
    @EnumSource
    void whenSomethingIsRecorded_thenThereIsASentenceForIt(AuditAction action) {
        String key = RowItem.actionKey(action.name());
        assertThat(turkish.containsKey(key)).isTrue();
        assertThat(english.getString(key)).isEqualTo(action.sentence()).isNotEqualTo(turkish.getString(key));
    }

    @ParameterizedTest
    @EnumSource
    void whenItEnded_thenThereIsAWordForHow(AuditResult result) {
        String key = RowItem.resultKey(result.name());
        assertThat(turkish.containsKey(key)).isTrue();
        assertThat(english.containsKey(key)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whenSomethingIsFound_thenThereIsASentenceForItInBothLanguages(AuditFinding.Kind kind) {
        AuditFinding finding = new AuditFinding(kind, "what", 7, 9, Instant.parse("2026-11-21T10:00:00Z"));
        AuditReport report = new AuditReport(9, 9, 1, 9, List.of(finding));
        String turkishText = new FindingTexts(turkish::getString).of(report).get(0);
        String englishText = new FindingTexts(english::getString).of(report).get(0);
        assertThat(turkishText).isNotEqualTo(englishText).doesNotContain("{");
        assertThat(englishText).doesNotContain("{");
        assertThat(placesOf(turkish.getString("finding" + kind)))
                .isEqualTo(placesOf(english.getString("finding" + kind)));
        if (turkish.getString("finding" + kind).contains("{4}")) {
            assertThat(turkishText).contains("21.11.2026 13:00:00");
        }
    }

    private static Set<String> placesOf(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("tr.nes.web.audit", Locale.forLanguageTag(language));
    }
}
