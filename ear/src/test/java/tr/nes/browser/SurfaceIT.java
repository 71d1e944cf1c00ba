package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.ManagementCommand;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Surface;

/** What listens, and what answers beside the portal's own pages: nothing else. */
class SurfaceIT {

    private static final String SECURITY = "-Djava.security.properties=";
    private static final Pattern DATABASE = Pattern.compile("server=localhost\\\\?:([0-9]+)");

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenAStrangerTriesEverything_thenOnlyWhatIsListedAnswers() throws Exception {
        Surface surface = new Surface(scene.portal());
        Set<String> allowed = new HashSet<>(surface.allowed());
        allowed.addAll(databases());
        assertThat(surface.listening()).isEqualTo(allowed);
        assertThat(surface.findings()).isEmpty();
    }

    @Test
    void whenSomebodyHasAPasswordOnly_thenTheManagementPortDoesNotAskForIt() throws Exception {
        assertThat(ManagementCommand.state(scene.portal(), "--no-local-auth", "--user=admin", "--password=admin"))
                .contains("(JBOSS-LOCAL-USER)");
        assertThat(ManagementCommand.state(scene.portal())).contains("\"result\" => \"running\"");
    }

    @Test
    void whenTheServerStarts_thenTheListOfWhatItDeserialisesIsInForce() throws Exception {
        List<String> arguments = new Surface(scene.portal()).arguments();
        assertThat(arguments).noneMatch(argument -> argument.startsWith("-Djdk.serialFilter"));
        String file = arguments.stream()
                .filter(argument -> argument.startsWith(SECURITY))
                .map(argument -> argument.substring(SECURITY.length()))
                .reduce((first, last) -> last)
                .orElseThrow();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        }
        assertThat(properties.getProperty("jdk.serialFilter")).endsWith(";!*").doesNotContain(" ");
    }

    /** A database that other processes of this machine may join says so beside its file. */
    private Set<String> databases() throws Exception {
        Set<String> ports = new HashSet<>();
        Path lock = scene.portal().data().resolve("db/nes.lock.db");
        if (Files.exists(lock)) {
            Matcher port = DATABASE.matcher(Files.readString(lock));
            while (port.find()) {
                ports.add("127.0.0.1:" + port.group(1));
            }
        }
        return ports;
    }
}
