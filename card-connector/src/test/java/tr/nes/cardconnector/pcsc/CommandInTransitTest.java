package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandInTransitTest {

    private static final byte[] OK = {(byte) 0x90, 0x00};

    private final byte[] command = {0x00, 0x20, 0x00, 0x01, 0x02, '5', '8'};
    private final byte[] whole = command.clone();
    private final CommandInTransit transit = new CommandInTransit(command);
    private final List<byte[]> sent = new ArrayList<>();

    @Test
    void whenTheCallerWipesHisOwnAndLeaves_thenTheWorkerStillSendsTheWholeOrNothing() throws Exception {
        Arrays.fill(command, (byte) 0);
        byte[] answer = transit.by(reader -> {
            transit.takeBack();
            sent.add(reader.clone());
            return OK;
        });
        assertThat(answer).isEqualTo(OK);
        assertThat(sent).containsExactly(whole);
    }

    @Test
    void whenItWasTakenBack_thenItIsNotSent() {
        transit.takeBack();
        assertThatThrownBy(() -> transit.by(this::send)).isInstanceOf(PcscFault.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void whenItWasSent_thenItIsWipedAndNeverSentAgain() throws Exception {
        transit.by(this::send);
        assertThat(sent).hasSize(1).allSatisfy(bytes -> assertThat(bytes).containsOnly(0));
        assertThatThrownBy(() -> transit.by(this::send)).isInstanceOf(PcscFault.class);
    }

    private byte[] send(byte[] bytes) {
        sent.add(bytes);
        return OK;
    }
}
