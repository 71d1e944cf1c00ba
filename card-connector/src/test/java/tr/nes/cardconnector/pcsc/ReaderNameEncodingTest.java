package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.cardconnector.ReaderName;

class ReaderNameEncodingTest {

    /** Names as Latin-1, so that any bytes can be written. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Virtual PCD 00 00,Virtual PCD 00 00",
                "Okuyucu \u00E7,Okuyucu \\xE7",
                "Okuyucu \u00C3\u00A7,Okuyucu ç",
                "cut \u00C3,cut \\xC3",
                "\u00E2\u0080\u00AEx,\\xE2\\x80\\xAEx",
                "\u00C0\u0080x,\\xC0\\x80x",
                "a\tb\u0001,a\\x09b\\x01",
                "   ,\\x20 \\x20",
                "s\u00CC\u00A7,s\\xCC\\xA7",
                "\u00E2\u0084\u00AB,\\xE2\\x84\\xAB",
                "a\\xE7,a\\x5CxE7",
                "a\\\\x,a\\\\x"
            })
    void whenNameIsOfAnyBytes_thenItIsPrintable(String name, String text) {
        assertThat(decode(name.getBytes(StandardCharsets.ISO_8859_1))).containsExactly(new ReaderName(text));
    }

    @Test
    void whenNameIsDecoded_thenTheSameBytesReachTheDaemon() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] name = new byte[1 + random.nextInt(127)];
            random.nextBytes(name);
            for (int at = 0; at < name.length; at++) {
                name[at] = name[at] == 0 ? (byte) '\\' : name[at];
            }
            ReaderName reader = decode(name).get(0);
            assertThat(ReaderNameEncoding.zeroTerminated(reader)).isEqualTo(Arrays.copyOf(name, name.length + 1));
            assertThat(reader.value()).hasSizeLessThanOrEqualTo(520);
        }
    }

    @Test
    void whenListHasEmptyNames_thenTheyAreSkipped() {
        assertThat(decode("\0a\0\0b\0\0".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new ReaderName("a"), new ReaderName("b"));
        assertThat(decode(new byte[0])).isEmpty();
    }

    private static List<ReaderName> decode(byte[] names) {
        return ReaderNameEncoding.decodeAll(names, names.length);
    }
}
