package tr.nes.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionPolicyTest {

    private final ConnectionPolicy policy = new ConnectionPolicy(256, 8192, Duration.ofSeconds(10), 1 << 20);

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "255, 255, true",
        "256, 256, false",
        "31, 4096, true",
        "32, 4096, false",
        "0, 8191, true",
        "0, 8192, false"
    })
    void whenConnectionsAreMany_thenSharesShrink(int own, int all, boolean admitted) {
        assertThat(policy.admits(own, all)).isEqualTo(admitted);
    }

    @Test
    void whenBodiesAreHeld_thenOneAddressHasAnEighth() throws Exception {
        BodyMemory held = new BodyMemory(policy);
        ClientNetwork one = ClientNetwork.of(InetAddress.getByName("2001:db8::1"));
        ClientNetwork neighbour = ClientNetwork.of(InetAddress.getByName("2001:db8::2"));
        assertThat(held.take(one, 1 << 17)).isTrue();
        assertThat(held.take(neighbour, 1)).as("the same subscriber's network").isFalse();
        assertThat(held.take(ClientNetwork.of(InetAddress.getByName("192.0.2.1")), 1))
                .isTrue();
        held.give(one, 1 << 17);
        assertThat(held.take(neighbour, 1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/giris/sifreli, 0, 5, false",
        "/giris/sifreli, 3, 10, true",
        "/giris/sifreli, 1000, 10, false",
        "/giris/sifreli, 1000000, 30, true",
        "/ocsp, 16000, 4, false",
        "/ocsp, 16000, 5, true"
    })
    void whenABodyIsSlow_thenItIsLate(String path, long received, long seconds, boolean late) {
        assertThat(BodyTerms.of(path).isLate(received, Duration.ofSeconds(seconds)))
                .isEqualTo(late);
    }
}
