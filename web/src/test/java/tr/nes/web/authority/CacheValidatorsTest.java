package tr.nes.web.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheValidatorsTest {

    private static final Instant MODIFIED = Instant.parse("2026-11-21T09:00:00.700Z");
    private static final long NONE = -1;

    private final CacheValidators validators = new CacheValidators("7", MODIFIED);

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"6\", W/\"7\"", "\"6\",\"7\"", "*", " * ", "\"a,b\" ,\"7\""})
    void whenATagMatchesWeakly_thenTheClientHasIt(String header) {
        assertThat(validators.isKnown(List.of(header), NONE)).isTrue();
        assertThat(validators.isKnown(List.of("\"5\"", header), NONE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "\"77\"", "", "x \"7\"", "\"7", "w/\"7\""})
    void whenNoTagMatches_thenItHasNotWhateverTheDate(String header) {
        assertThat(validators.isKnown(List.of(header), MODIFIED.toEpochMilli() + 5000))
                .isFalse();
    }

    @Test
    void whenThereIsNoTag_thenTheDateCountsInSeconds() {
        long second = Instant.parse("2026-11-21T09:00:00Z").toEpochMilli();
        assertThat(validators.isKnown(List.of(), second)).isTrue();
        assertThat(validators.isKnown(List.of(), second - 1000)).isFalse();
        assertThat(validators.isKnown(List.of(), NONE)).isFalse();
    }
}
