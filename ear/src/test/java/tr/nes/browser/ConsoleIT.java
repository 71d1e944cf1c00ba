package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Scene;

/** Who starts the portal reads on the console what to do next, and little else. */
class ConsoleIT {

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheServerHasStarted_thenItsConsoleIsShortAndSaysWhereToGo() throws Exception {
        List<String> lines = untilStarted();
        assertThat(lines).hasSizeLessThan(40).noneMatch(line -> line.contains("java:global"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("The portal will be at " + scene.address()))
                .anyMatch(line -> line.endsWith("Ctrl+C stops it."))
                .anyMatch(line -> line.contains(scene.address() + "/giris/sifreli"))
                .anyMatch(line -> line.contains("Kimlik No 10000000146, güvenlik sözcüğü Yakamoz-1923"))
                .anyMatch(line -> line.contains(scene.address() + "/dev/pair?terminal=kiosk-1"))
                .anyMatch(line -> line.startsWith("Log: " + scene.portal().logs()));
        assertThat(scene.portal().logged()).as("the log itself tells more").contains("WFLYSRV0010", "WFLYUT0021");
    }

    private List<String> untilStarted() throws Exception {
        List<String> all = scene.portal().console().lines().toList();
        int started = 0;
        while (!all.get(started).contains("WFLYSRV0025")) {
            started++;
        }
        return all.subList(0, started + 1);
    }
}
