package tr.nes.access.control.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Argon2idTest {

    @ParameterizedTest
    @EnumSource
    void eachComputesWhatTheReferenceProgramComputes(Argon2id argon2id) {
        // printf Yakamoz-1923 | argon2 'sixteen bytes ok' -id -t 2 -k 19456 -p 1 -l 32 -e
        byte[] hash = argon2id.hash(ascii("Yakamoz-1923"), ascii("sixteen bytes ok"));

        assertThat(Base64.getEncoder().withoutPadding().encodeToString(hash))
                .isEqualTo("ni0pxVNTE++wg0uudv81AlkAhn76nwP2iZyWGiWHWks");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
