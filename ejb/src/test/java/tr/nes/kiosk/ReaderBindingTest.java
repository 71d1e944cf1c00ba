package tr.nes.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.entity.Reader;

class ReaderBindingTest {

    private static final ReaderName PLUGGED = new ReaderName("ACS ACR39U [ICC Interface] (A1B2) 00 00");
    private static final ReaderName PLUGGED_AGAIN = new ReaderName("ACS ACR39U [ICC Interface] (A1B2) 03 00");
    private static final ReaderName SECOND_SLOT = new ReaderName("ACS ACR39U [ICC Interface] (A1B2) 00 01");
    private static final ReaderName TWIN = new ReaderName("ACS ACR39U [ICC Interface] (C3D4) 00 00");

    private final Reader reader = new Reader("okuyucu-1", new TerminalId("kiosk-1"), 1, List.of(PLUGGED));

    @Test
    void whenAReaderWithSerialNumberIsPluggedAgain_thenItIsTheSame() {
        assertThat(reader.isCalled(PLUGGED)).isTrue();
        assertThat(reader.isCalled(PLUGGED_AGAIN)).isTrue();
    }

    @Test
    void whenItIsAnotherSlotOrAnotherReader_thenItIsNotTheSame() {
        assertThat(reader.isCalled(SECOND_SLOT)).isFalse();
        assertThat(reader.isCalled(TWIN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Virtual PCD A 00 00", "Simulated Reader 1", "Gemalto PC Twin Reader 01 00"})
    void whenThereIsNoSerialNumber_thenTheWholeNameCounts(String name) {
        assertThat(ReaderBinding.of(new ReaderName(name))).isEqualTo(name);
    }
}
