package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.ExposedSurface;
import tr.nes.browser.testing.ManagementCommand;
import tr.nes.browser.testing.Scene;

/** Nothing listens or responds beside the portal's own pages. */
class SurfaceIT {

    private static final String SECURITY = "-Djava.security.properties=";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenAStrangerTriesEverything_thenOnlyWhatIsListedAnswers() throws Exception {
        ExposedSurface surface = new ExposedSurface(scene.portal());
        assertThat(surface.listening()).isEqualTo(surface.allowed());
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
        List<String> arguments = new ExposedSurface(scene.portal()).arguments();
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
}
