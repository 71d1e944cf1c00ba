package tr.nes.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.delivery.ParcelContent;

class PackingTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, false, CARD",
        "true,  false, false, CARD_AND_READER",
        "true,  true,  false, CARD READER",
        "false, true,  true,  CARD PIN_LETTER",
        "true,  false, true,  CARD_AND_READER PIN_LETTER",
        "true,  true,  true,  CARD READER PIN_LETTER"
    })
    void cardAndPinLetterAreNeverInOneParcel(boolean reader, boolean apart, boolean letter, String parcels) {
        List<ParcelContent> packed = Packing.of(reader, apart, letter);
        assertThat(packed).extracting(Enum::name).containsExactly(parcels.split(" "));
        assertThat(packed).filteredOn(ParcelContent::isCard).hasSize(1).doesNotContain(ParcelContent.PIN_LETTER);
    }
}
