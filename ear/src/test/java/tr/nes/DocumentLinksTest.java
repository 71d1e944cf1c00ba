package tr.nes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between the project's documents lead to an existing file, and to an existing heading in it. */
class DocumentLinksTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(PROJECT);
                Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(PROJECT::relativize)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whenADocumentLinksToAnother_thenFileAndHeadingAreThere(Path document) throws IOException {
        List<String> broken = Pattern.compile("(?s)```.*?```")
                .splitAsStream(Files.readString(PROJECT.resolve(document)))
                .flatMap(text -> LINK.matcher(text).results())
                .map(link -> link.group(1))
                .filter(link -> URI.create(link).getScheme() == null)
                .filter(link -> !leadsSomewhere(PROJECT.resolve(document), link))
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void whenTheReadmeIsRead_thenItLeadsToEveryOtherPartOfTheDocumentation() throws IOException {
        Set<String> linked = LINK.matcher(Files.readString(PROJECT.resolve("README.md")))
                .results()
                .map(link -> link.group(1).split("#", 2)[0])
                .collect(Collectors.toSet());

        assertThat(linked)
                .contains(
                        "docs/configuration.md",
                        "docs/operations.md",
                        "docs/security.md",
                        "docs/measurements.md",
                        "docs/adr",
                        "CONTRIBUTING.md",
                        "CHANGELOG.md");
    }

    private static boolean leadsSomewhere(Path document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? document
                : document.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
    }

    /** Anchors as GitHub generates them: lower case, without punctuation, hyphens for spaces. */
    private static Set<String> headings(Path document) {
        try {
            return HEADING.matcher(Files.readString(document))
                    .results()
                    .map(DocumentLinksTest::anchor)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
