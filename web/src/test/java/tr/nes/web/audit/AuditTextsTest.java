package tr.nes.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;

/** Whatever stands in the trail has a sentence in both languages. */
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

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("tr.nes.web.audit", Locale.forLanguageTag(language));
    }
}
