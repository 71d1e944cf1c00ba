package tr.nes.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason why a login or a signature by card can fail has a text on its page, under the name that the scripts use. */
@Tag("locale")
class CardProblemTest {

    private static final Path SCRIPT = Path.of("src/main/webapp/resources/js/card-page.js");
    /** Only the server finds these out, and names them. */
    private static final Set<CardProblem> NAMED_BY_THE_SERVER =
            EnumSet.of(CardProblem.FOREIGN, CardProblem.ENDED, CardProblem.STATUS, CardProblem.GONE);

    @ParameterizedTest
    @EnumSource(CardProblem.class)
    void whenACardDoesNotSign_thenThereAreWordsForIt(CardProblem problem) {
        Stream.of("tr", "en").forEach(language -> {
            ResourceBundle texts = ResourceBundle.getBundle("tr.nes.web.enrolment", Locale.forLanguageTag(language));
            assertThat(texts.getString("sign" + problem.getTitleKey())).isNotBlank();
            assertThat(texts.getString("sign" + problem.getTextKey())).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("tr.nes.web.access.CardProblem#ofLogins")
    void whenACardDoesNotLogIn_thenThereAreWordsForIt(CardProblem problem) {
        Stream.of("tr", "en").forEach(language -> {
            ResourceBundle texts = ResourceBundle.getBundle("tr.nes.web.access", Locale.forLanguageTag(language));
            assertThat(texts.getString(problem.getTitleKey())).isNotBlank();
            assertThat(texts.getString(problem.getTextKey())).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(CardProblem.class)
    void whenAProblemIsNamed_thenTheScriptNamesItUnlessTheServerDoes(CardProblem problem) throws IOException {
        assertThat(Files.readString(SCRIPT).contains('"' + problem.getName() + '"'))
                .isEqualTo(!NAMED_BY_THE_SERVER.contains(problem));
    }
}
