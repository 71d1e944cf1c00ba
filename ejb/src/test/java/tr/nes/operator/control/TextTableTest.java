package tr.nes.operator.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class TextTableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCellAndNothingIsADash() {
        TextTable table = new TextTable("READER", "CARD");
        table.row("okuyucu-1", "");
        table.row("", "1234A5B67890");
        assertThat(table.lines()).containsExactly("READER     CARD", "okuyucu-1  -", "-          1234A5B67890");
    }
}
