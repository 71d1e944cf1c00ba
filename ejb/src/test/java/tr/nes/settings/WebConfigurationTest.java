package tr.nes.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.Settings;

class WebConfigurationTest {

    private String property;

    @AfterEach
    void forget() {
        System.clearProperty(property);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nes.https.only | evet",
                "nes.proxies | 10.0.0.0/8",
                "nes.proxies | proxy.ornek.test",
                "nes.proxies | 10.0.0.1 10.0.0.2",
                "nes.max.post | 1 MB",
                "nes.bodies.held | -1",
                "nes.connections.per.address | 0",
                "nes.connections | 0",
                "nes.handshake.seconds | 0",
                "nes.visitors.per.address | 0",
                "nes.visitors | çok"
            })
    void whenItIsMisspelt_thenItIsNamed(String name, String value) {
        assertThat(faults(name, value)).extracting(ConfigurationFault::property).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "10.0.0.1, 10.0.0.2", "2001:db8::1,::1", "[2001:db8::1]:443"})
    void whenProxiesAreAddresses_thenNothingIsWrong(String value) {
        assertThat(faults("nes.proxies", value)).isEmpty();
    }

    private List<ConfigurationFault> faults(String name, String value) {
        property = name;
        System.setProperty(name, value);
        return Settings.check("web", WebConfiguration.class).faults();
    }
}
