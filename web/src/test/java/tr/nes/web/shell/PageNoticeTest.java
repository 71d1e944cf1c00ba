package tr.nes.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices are named in addresses, and said in both languages. */
class PageNoticeTest {

    private static final String TEXTS = "tr.nes.web.shell";

    @ParameterizedTest
    @EnumSource
    void whenANoticeIsShown_thenItsTextExistsInBothLanguages(PageNotice notice) {
        for (String language : new String[] {"tr", "en"}) {
            assertThat(ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(language))
                            .getString(notice.getKey()))
                    .as(notice + " in " + language)
                    .isNotBlank();
        }
        assertThat(notice.getKind()).isIn("info", "success", "warning", "danger");
        assertThat(notice.slug()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void whenAnAddressNamesANotice_thenItIsOneOnly() {
        assertThat(Stream.of(PageNotice.values()).map(PageNotice::slug)).doesNotHaveDuplicates();
        assertThat(Stream.of(PageNotice.values()).map(PageNotice::getKey)).doesNotHaveDuplicates();
    }
}
