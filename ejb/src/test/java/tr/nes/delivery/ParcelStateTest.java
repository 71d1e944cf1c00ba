package tr.nes.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParcelStateTest {

    @Test
    void whatIsReturnedIsSentAgain_andWhatEndedStaysSo() {
        assertThat(Stream.of(ParcelState.values())
                        .map(state -> state + " "
                                + state.successors().stream().map(Enum::name).collect(Collectors.joining(" ")))
                        .map(String::strip))
                .containsExactly(
                        "WAITING HANDED_OVER",
                        "HANDED_OVER DELIVERED LOST RETURNED",
                        "DELIVERED",
                        "LOST",
                        "RETURNED WAITING");
    }
}
