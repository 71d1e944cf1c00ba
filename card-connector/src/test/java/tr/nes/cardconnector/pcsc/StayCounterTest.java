package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;

class StayCounterTest {

    private static final ReaderName READER = new ReaderName("A");

    private final StayCounter stays = new StayCounter();

    @Test
    void whenCardWasPulledAndPutBackBetweenTwoLooks_thenItIsAnotherStay() {
        assertThat(stays.seen(READER, true, 1).insertion()).isEqualTo(1);
        assertThat(stays.seen(READER, true, 1).insertion()).isEqualTo(1);
        assertThat(stays.seen(READER, true, 3).insertion()).isEqualTo(2);
    }

    @Test
    void whenDaemonWasGone_thenTheSameCountIsAnotherStay() {
        stays.seen(READER, true, 1);
        stays.forgetPresence();
        assertThat(stays.seen(READER, true, 1).insertion()).isEqualTo(2);
    }
}
