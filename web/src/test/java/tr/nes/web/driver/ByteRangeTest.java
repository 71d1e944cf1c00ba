package tr.nes.web.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 0", "bytes=5-, 5, 99", "bytes=90-200, 90, 99", "bytes=-10, 90, 99", "bytes=-500, 0, 99"})
    void whenOneRangeIsAskedFor_thenThatIsIt(String header, long first, long last) {
        assertThat(ByteRange.isOne(header)).isTrue();
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=200-300", "bytes=-0"})
    void whenTheFileHasNoneOfIt_thenThereIsNone(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "bytes=-", "bytes=5-4", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b", "bytes=0-9999999999999999"
            })
    void whenItIsNotOneRange_thenTheWholeFileIsMeant(String header) {
        assertThat(ByteRange.isOne(header)).isFalse();
    }

    @Test
    void whenAllIsMeant_thenItHasTheFilesLength() {
        assertThat(ByteRange.all(100).length()).isEqualTo(100);
    }
}
