package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String PREFIX = "nes.settings.test.";

    interface Example {

        @Setting(name = PREFIX + "hours", fallback = "20", least = 1, most = 23)
        int hours();

        @Setting(name = PREFIX + "bytes", fallback = "10", least = 0)
        long bytes();

        @Setting(name = PREFIX + "port", fallback = "2775", strict = true)
        int port();

        @Setting(name = PREFIX + "switch", fallback = "false")
        boolean on();

        @Setting(name = PREFIX + "maybe")
        Optional<Boolean> maybe();

        @Setting(name = PREFIX + "text")
        Optional<String> text();

        @Setting(name = PREFIX + "required")
        String required();

        @Setting(name = PREFIX + "profile")
        Optional<String> profile(long limit);

        @Setting(name = PREFIX + "secret.file")
        char[] secret();
    }

    private final Example example = Settings.of(Example.class);
    private final CheckedConfiguration check = Settings.check("example", Example.class);

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(System::clearProperty);
    }

    private static void set(String name, String value) {
        System.setProperty(PREFIX + name, value);
    }

    @ParameterizedTest
    @CsvSource({"'', 20", "' ', 20", "5, 5", "' 7 ', 7", "0, 1", "24, 23", "twelve, 20", "99999999999, 20", "1.5, 20"})
    void aNumberIsAtLeastTheNearestOneThatIsAllowed(String value, int counts) {
        set("hours", value);
        assertThat(example.hours()).isEqualTo(counts);
    }

    @Test
    void aLongNumberIsOne() {
        set("bytes", "99999999999");
        assertThat(example.bytes()).isEqualTo(99_999_999_999L);
    }

    @Test
    void whenNothingIsSetTheDefaultsCount() {
        assertThat(example.hours()).isEqualTo(20);
        assertThat(example.bytes()).isEqualTo(10);
        assertThat(example.on()).isFalse();
        assertThat(example.maybe()).isEmpty();
        assertThat(example.text()).isEmpty();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aValueIsReadAnewEachTime() {
        set("text", " first ");
        assertThat(example.text()).contains("first");
        set("text", "second");
        assertThat(example.text()).contains("second");
    }

    @Test
    void aStrictNumberIsRefusedByName() {
        set("port", "smpp");
        assertThatThrownBy(example::port)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(PREFIX + "port is not a number");
    }

    @Test
    void whatIsRequiredIsAskedForByName() {
        assertThatThrownBy(example::required).hasMessage(PREFIX + "required is not set");
        set("secret.file", folder.resolve("none").toString());
        assertThatThrownBy(example::secret).hasMessage(PREFIX + "secret.file can't be read");
    }

    @Test
    void aSecretStandsInAFile() throws Exception {
        set("secret.file", Files.writeString(folder.resolve("s"), "Sakli-1\n").toString());
        assertThat(example.secret()).isEqualTo("Sakli-1".toCharArray());
    }

    @Test
    void aParameterIsPartOfTheName() {
        set("profile.5000", "NES 5000");
        assertThat(example.profile(5000)).contains("NES 5000");
        assertThat(example.profile(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hours, 24", "hours, twelve", "bytes, -1", "switch, yes", "maybe, 1"})
    void whatCanNotBeMeantIsNamedButNotQuoted(String pair) {
        String[] setting = pair.split(", ");
        set(setting[0], setting[1]);
        assertThat(check.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.property()).isEqualTo(PREFIX + setting[0]);
            assertThat(fault.problem()).startsWith("must be ");
        });
    }

    @Test
    void theFaultSaysWhatCounts() {
        set("hours", "24");
        assertThat(check.faults())
                .containsExactly(
                        new ConfigurationFault(PREFIX + "hours", "must be a whole number from 1 to 23; 23 counts"));
    }
}
