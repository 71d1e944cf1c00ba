package tr.nes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Size and names of the source files of all modules. */
class SourceFilesTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final int LONGEST_FILE = 250;
    private static final int LARGEST_PACKAGE = 40;
    private static final Pattern ICON = Pattern.compile("<([nk]):(?:icon name|[a-z]+ [^>]*\\bicon)=\"([a-z-]+)\"");

    private final List<Path> sources = sources();

    @Test
    void noSimpleNameStandsForTwoThings() {
        assertThat(sources.stream().map(Path::getFileName).collect(Collectors.groupingBy(name -> name)))
                .hasSizeGreaterThan(1000)
                .allSatisfy((name, files) ->
                        assertThat(files).as("files called " + name).hasSize(1));
    }

    @Test
    void noFileIsTooLong() {
        assertThat(sources)
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void noPackageIsTooLarge() {
        assertThat(sources.stream()
                        .filter(file -> file.toString().contains("/src/main/java/"))
                        .collect(Collectors.groupingBy(Path::getParent)))
                .allSatisfy((folder, files) ->
                        assertThat(files).as(folder.toString()).hasSizeLessThanOrEqualTo(LARGEST_PACKAGE));
    }

    /** Else a server in an English locale shows English texts on Turkish pages. */
    @Test
    void everyEnglishBundleOfPagesHasATurkishOne() {
        assertThat(below(PROJECT.resolve("web/src/main/resources"))
                        .filter(file -> file.toString().endsWith("_en.properties")))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        english -> assertThat(Path.of(english.toString().replace("_en.properties", "_tr.properties")))
                                .isRegularFile());
    }

    /** An unknown one leaves a gap in front of its text. */
    @Test
    void everyIconThatAPageNamesIsDrawn() throws IOException {
        Path pages = PROJECT.resolve("web/src/main/webapp");
        String web = Files.readString(pages.resolve("resources/img/icons.svg"));
        String kiosk = Files.readString(pages.resolve("resources/kiosk/icons.svg"));
        List<String> missing = below(pages)
                .filter(file -> file.toString().endsWith(".xhtml"))
                .flatMap(file -> ICON.matcher(text(file)).results())
                .filter(icon -> !("k".equals(icon.group(1)) ? kiosk : web).contains("id=\"" + icon.group(2) + "\""))
                .map(MatchResult::group)
                .toList();
        assertThat(missing).isEmpty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() {
        return Stream.of("card-connector", "ejb", "web", "ear")
                .map(PROJECT::resolve)
                .flatMap(SourceFilesTest::below)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(file -> !PROJECT.relativize(file).toString().contains("target/"))
                .toList();
    }

    private static Stream<Path> below(Path module) {
        try (Stream<Path> files = Files.walk(module)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
