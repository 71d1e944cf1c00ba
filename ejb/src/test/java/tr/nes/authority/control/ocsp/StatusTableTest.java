package tr.nes.authority.control.ocsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;

class StatusTableTest {

    private static final Instant SINCE = Instant.parse("2026-11-21T09:00:00Z");

    private final StatusTable table = new StatusTable();
    private final Random random = new Random(160);

    @Test
    void whenManyArePutIn_thenEachIsFoundAndNothingElse() {
        Map<BigInteger, StatusEntry> all = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            BigInteger serial = new BigInteger(1 + random.nextInt(160), random).add(BigInteger.ONE);
            StatusEntry entry = new StatusEntry(status(random.nextInt(4)), SINCE.plusSeconds(i));
            if (StatusTable.canHold(serial)) {
                all.put(serial, entry);
                table.put(serial, entry);
            }
        }
        all.forEach((serial, entry) -> assertThat(table.find(serial)).isEqualTo(entry));
        for (int i = 0; i < 20_000; i++) {
            BigInteger stranger = new BigInteger(160, random).setBit(159);
            assertThat(table.find(stranger)).isEqualTo(all.get(stranger));
        }
    }

    @Test
    void whenNumbersDifferInOneBit_thenTheyAreDifferentCertificates() {
        BigInteger serial = new BigInteger(160, random).setBit(159);
        table.put(serial, new StatusEntry(PublishedStatus.GOOD, SINCE));
        for (int bit = 0; bit < 159; bit++) {
            assertThat(table.find(serial.flipBit(bit))).isNull();
        }
        assertThat(StatusTable.canHold(BigInteger.ONE.shiftLeft(160))).isFalse();
        assertThat(StatusTable.canHold(BigInteger.ZERO)).isFalse();
    }

    @Test
    void whenOneWritesWhileOthersRead_thenTheyNeverSeeAnythingElse() throws Exception {
        BigInteger serial = BigInteger.TEN;
        table.put(serial, new StatusEntry(PublishedStatus.HOLD, SINCE));
        AtomicBoolean ended = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 1; i <= 200_000; i++) {
                table.put(
                        serial,
                        new StatusEntry(
                                i % 2 == 0 ? PublishedStatus.HOLD : PublishedStatus.GOOD, SINCE.plusSeconds(i)));
                table.put(
                        new BigInteger(120, new Random(i)).add(BigInteger.TWO.shiftLeft(130)),
                        new StatusEntry(PublishedStatus.GOOD, SINCE));
            }
            ended.set(true);
        });
        writer.start();
        long last = 0;
        while (!ended.get()) {
            StatusEntry seen = table.find(serial);
            long second = seen.since().getEpochSecond() - SINCE.getEpochSecond();
            assertThat(second).isGreaterThanOrEqualTo(last);
            assertThat(seen.status()).isEqualTo(second % 2 == 0 ? PublishedStatus.HOLD : PublishedStatus.GOOD);
            last = second;
        }
        writer.join();
    }

    private static PublishedStatus status(int kind) {
        return switch (kind) {
            case 0 -> PublishedStatus.GOOD;
            case 1 -> PublishedStatus.HOLD;
            case 2 -> PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE);
            default -> PublishedStatus.revoked(RevocationReason.UNSPECIFIED);
        };
    }
}
