package tr.nes.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.card.entity.CardOperation;
import tr.nes.shared.HolderId;

class OperationStateTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    static Stream<Arguments> pairs() {
        return Arrays.stream(OperationState.values())
                .flatMap(from -> Stream.of(
                                OperationState.CONFIRMED,
                                OperationState.REFUSED,
                                OperationState.UNKNOWN,
                                OperationState.RECONCILED)
                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whenStateChanges_thenOnlyAsNamed(OperationState from, OperationState to) {
        CardOperation operation = in(from);
        if (from.successors().contains(to)) {
            assertThatCode(() -> become(operation, to)).doesNotThrowAnyException();
            assertThat(operation.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> become(operation, to)).isInstanceOf(IllegalStateException.class);
            assertThat(operation.state()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(value = OperationState.class, mode = EnumSource.Mode.EXCLUDE, names = "INTENDED")
    void whenItWasClosedMeanwhile_thenNoFurtherCommandIsAnnounced(OperationState closed) {
        CardOperation operation = in(closed);
        assertThatThrownBy(() -> operation.reached(OperationStep.CHECKING)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> operation.sawBefore(new RemainingTries(3, 3)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> operation.sending(CardStep.PRESENT_PUK)).isInstanceOf(IllegalStateException.class);
        assertThat(operation.mayHaveChangedCard()).isFalse();
    }

    private static CardOperation in(OperationState state) {
        CardOperation operation = new CardOperation(
                OperationKind.UNBLOCK,
                new CardSerial("1234A5B67890"),
                HolderId.of("00000000-0000-0000-0000-000000000001"),
                "A",
                "kiosk-1",
                "n1",
                NOW);
        if (state == OperationState.RECONCILED) {
            operation.unknown("CardRemoved", "", NOW);
        }
        if (state != OperationState.INTENDED) {
            become(operation, state);
        }
        return operation;
    }

    private static void become(CardOperation operation, OperationState state) {
        switch (state) {
            case CONFIRMED -> operation.conclude(OperationVerdict.DONE, "9000", RemainingTries.NOTHING, NOW);
            case REFUSED -> operation.conclude(OperationVerdict.PUK_REFUSED, "63C2", RemainingTries.NOTHING, NOW);
            case UNKNOWN -> operation.unknown("CardRemoved", "", NOW);
            case RECONCILED -> operation.reconcile(RemainingTries.NOTHING, PinEffect.UNKNOWN, false);
            case INTENDED -> throw new IllegalArgumentException();
        }
    }
}
