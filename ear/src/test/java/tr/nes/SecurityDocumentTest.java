package tr.nes;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests named in docs/security.md and docs/reported-elsewhere.md exist, and the former covers every requirement of ASVS 5.0 at levels 1 and 2. */
class SecurityDocumentTest {

    private static final Path PROJECT = Path.of("..");
    private static final int REQUIREMENTS_OF_LEVELS_1_AND_2 = 253;
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (V\\d+\\.\\d+\\.\\d+) \\| (yes|partly|no|n/a|operator) \\| (\\S.*) \\|$");

    @ParameterizedTest
    @CsvSource({"security.md, 50", "reported-elsewhere.md, 20"})
    void whenATestIsNamed_thenThereIsOne(String document, int least) throws IOException {
        Set<String> named = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:IT|Test|Bench))`")
                .matcher(Files.readString(PROJECT.resolve("docs").resolve(document)))
                .results()
                .map(name -> name.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(named).hasSizeGreaterThan(least).isSubsetOf(testClasses());
    }

    @Test
    void whenARequirementIsOfTheseLevels_thenItStandsOnceWithAnAnswer() throws IOException {
        List<MatchResult> rows = ROW.matcher(document()).results().toList();

        assertThat(rows).extracting(row -> row.group(1)).doesNotHaveDuplicates();
        assertThat(rows).hasSize(REQUIREMENTS_OF_LEVELS_1_AND_2);
    }

    /** Number of requirements of the two levels per chapter (OWASP ASVS 5.0.0). */
    @ParameterizedTest
    @CsvSource({
        "V1, 27", "V2, 11", "V3, 19", "V4, 10", "V5, 9", "V6, 35", "V7, 18", "V8, 7", "V9, 7", "V10, 29", "V11, 14",
        "V12, 9", "V13, 13", "V14, 9", "V15, 13", "V16, 16", "V17, 7"
    })
    void whenAChapterIsCounted_thenNoneIsMissing(String chapter, int requirements) throws IOException {
        assertThat(ROW.matcher(document()).results().filter(row -> row.group(1).startsWith(chapter + ".")))
                .hasSize(requirements);
    }

    private static String document() throws IOException {
        return Files.readString(PROJECT.resolve("docs/security.md"));
    }

    private static Set<String> testClasses() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module :
                List.of("card-connector", "card-connector/agent", "ejb", "web", "ear", "ear/installation")) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src/test/java"))) {
                names.addAll(files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.substring(0, name.length() - ".java".length()))
                        .collect(toSet()));
            }
        }
        return names;
    }
}
