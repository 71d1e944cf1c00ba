package tr.nes.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitorSessionsTest {

    private final VisitorSessions sessions = new VisitorSessions(100, 5000);

    @Test
    void whenOneAddressAsksTenThousandTimesWithoutACookie_thenAHundredSessionsStay() throws Exception {
        List<String> over = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            over.addAll(sessions.began(network("192.0.2.1"), "s" + i));
        }
        assertThat(sessions.waiting()).isEqualTo(100);
        assertThat(over).hasSize(9_900).startsWith("s0", "s1").doesNotContain("s9900");
    }

    @Test
    void whenABrowserComesBack_thenItsSessionIsNotAmongThem() throws Exception {
        sessions.began(network("192.0.2.1"), "honest");
        sessions.cameBack(network("192.0.2.1"), "honest");
        List<String> over = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            over.addAll(sessions.began(network("192.0.2.1"), "s" + i));
        }
        assertThat(over).doesNotContain("honest");
    }

    @Test
    void whenTenThousandAddressesAsk_thenTheOldestGo() throws Exception {
        List<String> over = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            over.addAll(sessions.began(network("10.0." + i / 250 + "." + i % 250), "s" + i));
        }
        assertThat(sessions.waiting()).isEqualTo(5000);
        assertThat(over).hasSize(5000).startsWith("s0", "s1");
    }

    private static ClientNetwork network(String address) throws Exception {
        return ClientNetwork.of(InetAddress.getByName(address));
    }
}
