package tr.nes.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turkish and English bundles have the same keys, and every text used by a page exists. */
@Tag("locale")
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/tr/nes/web");
    private static final String NAMES =
            "shell|access|operations|card|certificate|terminal|readers|contact|callcentre|casework|audit|institution|enrolment|help|kiosk"
                    + "|settings|statistics|messages|requests|driver";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shell",
                "access",
                "operations",
                "card",
                "certificate",
                "terminal",
                "readers",
                "contact",
                "callcentre",
                "casework",
                "audit",
                "institution",
                "enrolment",
                "help",
                "kiosk",
                "settings",
                "statistics",
                "messages",
                "requests",
                "driver",
                "helptopics"
            })
    void whenTurkishHasAText_thenEnglishHasIt(String bundle) throws IOException {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle));
    }

    @Test
    void whenAPageAsksForAText_thenItExists() throws IOException {
        Pattern use = Pattern.compile("\\b(" + NAMES + ")\\.([a-z][A-Za-z0-9]+)\\b(?!\\()");
        Set<String> missing = new TreeSet<>();
        for (Path view : views()) {
            String text = Files.readString(view);
            for (MatchResult expression :
                    Pattern.compile("#\\{([^}]*)}").matcher(text).results().toList()) {
                for (MatchResult found :
                        use.matcher(expression.group(1)).results().toList()) {
                    if (!keys(found.group(1)).contains(found.group(2))) {
                        missing.add(view.getFileName() + ": " + found.group());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(f -> f.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.keySet().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
