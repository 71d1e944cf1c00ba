package tr.nes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The exclusions from static analysis refer to existing classes, and each has a reason. */
class SpotBugsFilterTest {

    private static final Path PROJECT = Path.of("..");
    private static final List<String> SOURCES = List.of(
            "ear/installation/src/main/java",
            "card-connector/src/main/java",
            "card-connector/agent/src/main/java",
            "ejb/src/main/java",
            "ejb/src/dev/java",
            "web/src/main/java",
            "web/src/dev/java");

    @Test
    void whenAClassIsExcluded_thenThereIsOne() throws IOException {
        List<String> classes = Pattern.compile("<Class name=\"([^\"$]+)[^\"]*\"/>")
                .matcher(filter())
                .results()
                .map(name -> name.group(1))
                .toList();

        assertThat(classes).isNotEmpty().allMatch(SpotBugsFilterTest::isOurs);
    }

    @Test
    void whenSomethingIsExcluded_thenAReasonStandsFirst() throws IOException {
        Matcher matches = Pattern.compile("(?s)<Match>\\s*(.{4})").matcher(filter());

        assertThat(matches.results().map(match -> match.group(1))).isNotEmpty().containsOnly("<!--");
    }

    private static boolean isOurs(String name) {
        String file = name.replace('.', '/') + ".java";
        return SOURCES.stream()
                .anyMatch(root -> Files.exists(PROJECT.resolve(root).resolve(file)));
    }

    private static String filter() throws IOException {
        return Files.readString(PROJECT.resolve(".ci/spotbugs-exclude.xml"));
    }
}
