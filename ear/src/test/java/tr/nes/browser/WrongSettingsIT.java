package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real start script, given settings that are wrong. */
class WrongSettingsIT {

    private static final Path SERVER = Path.of(System.getProperty("browser.target", "target"))
            .resolve("server")
            .toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void whenASettingIsWrong_thenTheServerSaysWhichAndEndsBeforeAnythingIsCreated() throws Exception {
        assertThat(start("-Dnes.session.hours=24"))
                .containsExactly(
                        "The server does not start: nes.session.hours is 24, but must be a whole number from 1 to"
                                + " 12.");
    }

    @Test
    void whenSettingsStandInAFileAndASecretIsMissing_thenEachIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("nes.properties"), "nes.sesions=single\nnes.mail.user=nes\n");

        assertThat(start("-P=" + file))
                .containsExactly(
                        "The server does not start: nes.sesions is set, but there is no setting of this name; perhaps"
                                + " nes.sessions is meant.",
                        "The server does not start: nes.mail.password.file is not set, but must be, since nes.mail.user is"
                                + " set.");
    }

    private List<String> start(String argument) throws Exception {
        Path data = folder.resolve("data");
        ProcessBuilder server = new ProcessBuilder(Stream.of(
                        SERVER.resolve("bin/standalone.sh").toString(),
                        "-Dnes.data.dir=" + data,
                        "-Djboss.server.log.dir=" + folder.resolve("log"),
                        argument)
                .toList());
        Process process = server.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(78);
        assertThat(data).doesNotExist();
        assertThat(folder.resolve("log")).doesNotExist();
        return printed.lines().toList();
    }
}
