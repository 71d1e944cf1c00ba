package tr.nes.authority.control.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Asn1TimeTest {

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Test
    void whenTimesShareASlot_thenEachIsItself() {
        Instant first = Instant.parse("2026-12-01T10:00:00Z");
        for (int round = 0; round < 3; round++) {
            for (int apart = 0; apart < 3; apart++) {
                Instant time = first.plusSeconds(1024L * apart);
                assertThat(Asn1Time.generalized(time).getTimeString()).isEqualTo(TEXT.format(time));
            }
        }
    }

    @Test
    void whenManyThreadsAsk_thenEachGetsItsOwnTime() {
        assertThat(new Random(1923)
                        .longs(20_000, 0, 4_000_000_000L)
                        .parallel()
                        .mapToObj(Instant::ofEpochSecond)
                        .filter(time ->
                                !Asn1Time.generalized(time).getTimeString().equals(TEXT.format(time))))
                .isEmpty();
    }
}
