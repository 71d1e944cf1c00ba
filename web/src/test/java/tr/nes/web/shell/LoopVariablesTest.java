package tr.nes.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of bundles hide loop variables: a page would show the bundle instead of the item. */
class LoopVariablesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern BUNDLE = Pattern.compile("<var>(\\w+)</var>");
    private static final Pattern LOOP = Pattern.compile("\\bvar=\"(\\w+)\"");

    @Test
    void whenAPageRepeats_thenItsVariableIsNoBundle() throws IOException {
        List<String> bundles = found(BUNDLE, PAGES.resolve("WEB-INF/faces-config.xml"));
        assertThat(bundles).hasSizeGreaterThan(10);
        try (Stream<Path> pages = Files.walk(PAGES)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".xhtml")))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(found(LOOP, page)).doesNotContainAnyElementsOf(bundles));
        }
    }

    private static List<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
