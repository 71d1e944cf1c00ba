package tr.nes.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reason why a login by card can fail has a text, and the page's script uses the same name. */
@Tag("locale")
class CardProblemTest {

    @ParameterizedTest
    @EnumSource(CardProblem.class)
    void whenACardDoesNotLogIn_thenThereAreWordsForIt(CardProblem problem) {
        Stream.of("tr", "en").forEach(language -> {
            ResourceBundle texts = ResourceBundle.getBundle("tr.nes.web.access", Locale.forLanguageTag(language));
            assertThat(texts.getString(problem.getTitleKey())).isNotBlank();
            assertThat(texts.getString(problem.getTextKey())).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(CardProblem.class)
    void whenTheScriptNamesAProblem_thenThePageHasIt(CardProblem problem) throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/resources/js/card-login.js")))
                .contains('"' + problem.getName() + '"');
    }
}
