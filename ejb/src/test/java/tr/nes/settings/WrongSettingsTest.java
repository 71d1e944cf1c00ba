package tr.nes.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.settings.control.StartCheck;

/** Each row of docs/wrong-settings.md, given to the check that the start script runs. */
class WrongSettingsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(nes\\.[^`]+)` \\| (.+) \\|$");

    private final StartCheck check = new StartCheck();

    @TempDir
    private Path folder;

    private Map<String, Path> files;

    @BeforeEach
    void write() throws IOException {
        files = Map.of(
                "SECRET", Files.writeString(folder.resolve("secret"), "Yakamoz"),
                "EMPTY", Files.createFile(folder.resolve("empty")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whenASettingIsWrong_thenTheSentenceIsTheDocuments(String settings, String sentence) {
        assertThat(check.sentences(given(settings))).containsExactly(withFiles(sentence));
    }

    @Test
    void whenTheTableIsRead_thenItHasEnoughRows() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void whenSeveralAreWrong_thenEachHasItsSentence() {
        assertThat(check.sentences(given("nes.session.hours=0 nes.transport=usb nes.no=1")))
                .hasSize(3);
    }

    @Test
    void whenNothingOrOnlyOthersSettingsAreGiven_thenNothingIsWrong() {
        assertThat(check.sentences(Map.of())).isEmpty();
        assertThat(check.sentences(Map.of("jboss.node.name", "a", "java.io.tmpdir", "/none", "nes.session.hours", " ")))
                .isEmpty();
    }

    @Test
    void whenSettingsAreRight_thenNothingIsWrong() {
        assertThat(check.sentences(given("nes.session.hours=8 nes.ejbca.profile.5000=NES nes.sessions=cluster"
                        + " nes.cluster.key.file=SECRET nes.cluster.key.password.file=SECRET nes.mail.tls=TRUE"
                        + " nes.db.url=jdbc:postgresql://db/nes nes.db.user=a nes.db.password.file=SECRET")))
                .isEmpty();
    }

    @Test
    void whenAValueHasLineBreaks_thenTheSentenceHasNone() {
        assertThat(check.sentences(Map.of("nes.transport", "usb\nINFO all is well")))
                .containsExactly("nes.transport is usb INFO all is well, but must be auto, pcsc, simulated or remote");
    }

    private Map<String, String> given(String settings) {
        return Arrays.stream(settings.split(" (?=nes\\.)"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(pair -> pair[0], pair -> withFiles(pair[1]), (a, b) -> b, LinkedHashMap::new));
    }

    private String withFiles(String text) {
        return text.replace("SECRET", files.get("SECRET").toString())
                .replace("EMPTY", files.get("EMPTY").toString());
    }

    private static List<String[]> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/wrong-settings.md")))
                .results()
                .map(WrongSettingsTest::cells)
                .toList();
    }

    private static String[] cells(MatchResult row) {
        return new String[] {row.group(1), row.group(2)};
    }
}
