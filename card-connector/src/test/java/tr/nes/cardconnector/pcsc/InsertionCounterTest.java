package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;

class InsertionCounterTest {

    private static final ReaderName READER = new ReaderName("A");

    private final InsertionCounter insertions = new InsertionCounter();

    @Test
    void whenCardWasPulledAndPutBackBetweenTwoLooks_thenItIsAnotherStay() {
        assertThat(insertions.seen(READER, true, 1).insertion()).isEqualTo(1);
        assertThat(insertions.seen(READER, true, 1).insertion()).isEqualTo(1);
        assertThat(insertions.seen(READER, true, 3).insertion()).isEqualTo(2);
    }

    @Test
    void whenDaemonWasGone_thenTheSameCountIsAnotherStay() {
        insertions.seen(READER, true, 1);
        insertions.forgetPresence();
        assertThat(insertions.seen(READER, true, 1).insertion()).isEqualTo(2);
    }
}
