package tr.nes.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.delivery.CarrierFault;
import tr.nes.delivery.CarrierFault.Reason;
import tr.nes.delivery.ParcelEventKind;

@Tag("locale")
class CarrierFileTest {

    @Test
    void bothSpellingsOfTimesAndEventsAreRead() {
        CarrierFile file = read("""
                gonderi;olay;zaman;not
                4100000001-1;KABUL;21.11.2026 14:05;Şube "Ulus"
                4100000001-1;deneme;2026-11-22 09:00;
                4100000001-1;TESLİM;23.11.2026 10:00;
                4100000002-1;iade;23.11.2026 10:00;adres yok
                """);
        assertThat(file.faults()).isEmpty();
        assertThat(file.lines())
                .extracting(line -> line.event().kind())
                .containsExactly(
                        ParcelEventKind.ACCEPTED,
                        ParcelEventKind.ATTEMPT,
                        ParcelEventKind.DELIVERED,
                        ParcelEventKind.RETURNED);
        assertThat(file.lines().get(0).event().at()).isEqualTo(Instant.parse("2026-11-21T11:05:00Z"));
        assertThat(file.lines().get(0).event().note()).isEqualTo("Şube \"Ulus\"");
    }

    @Test
    void everyBadLineIsNamed() {
        CarrierFile file = read("""
                4100000001-1;KABUL;21.11.2026 14:05;
                4100000001-1;KABUL;21.11.2026 14:05
                4100000001-1;CALINDI;21.11.2026 14:05;
                4100000001-1;KABUL;31.02.2026 14:05;
                4100000001-1;KABUL;21.11.2026 14:05;%s
                """.formatted("x".repeat(121)));
        assertThat(file.lines()).hasSize(1);
        assertThat(file.faults())
                .containsExactly(
                        new CarrierFault(2, Reason.COLUMNS),
                        new CarrierFault(3, Reason.EVENT),
                        new CarrierFault(4, Reason.TIME),
                        new CarrierFault(5, Reason.NOTE));
    }

    @Test
    void commasAndWindowsLettersAreRead() {
        byte[] windows = "4100000001-1,İADE,21.11.2026 14:05,şube".getBytes(Charset.forName("windows-1254"));
        assertThat(CarrierFile.of(windows).lines())
                .extracting(line -> line.event().note())
                .containsExactly("şube");
    }

    private static CarrierFile read(String text) {
        return CarrierFile.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
