package tr.nes.request.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.request.RequestState;

/** The table of states. */
class RequestStateTest {

    @ParameterizedTest
    @CsvSource({
        "AWAITING_PAPERS, RECEIVED REFUSED EXPIRED",
        "RECEIVED, AWAITING_PAYMENT REFUSED",
        "AWAITING_PAYMENT, READY REFUSED EXPIRED",
        "READY, DONE REFUSED",
        "DONE, ''",
        "REFUSED, ''",
        "EXPIRED, ''"
    })
    void whenItStandsSo_thenOnlyTheseFollow(RequestState state, String successors) {
        EnumSet<RequestState> expected = EnumSet.noneOf(RequestState.class);
        for (String each : successors.split(" ")) {
            if (!each.isEmpty()) {
                expected.add(RequestState.valueOf(each));
            }
        }
        assertThat(state.successors()).isEqualTo(expected);
        assertThat(state.isEnded()).isEqualTo(expected.isEmpty());
    }

    @Test
    void everyStateIsReached() {
        EnumSet<RequestState> reached = EnumSet.of(RequestState.AWAITING_PAPERS);
        for (RequestState state : RequestState.values()) {
            reached.addAll(state.successors());
        }
        assertThat(reached).containsExactlyInAnyOrder(RequestState.values());
    }
}
