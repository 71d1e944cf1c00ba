package tr.nes.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every result has a next step, and none of them may cost a PUK try of a card that has too few. */
class OperationFollowUpTest {

    @ParameterizedTest
    @EnumSource
    void whenTheStoredPukIsInDoubt_thenTheCardIsNotServedAgainHere(OperationVerdict verdict) {
        OperationFollowUp next = OperationFollowUp.of(verdict.state(), verdict.reason());
        assertThat(next == OperationFollowUp.CALL).isEqualTo(verdict.quarantine());
    }

    @Test
    void whenTheOutcomeIsNotKnown_thenTheCardIsReadFirst() {
        assertThat(OperationFollowUp.of(OperationState.UNKNOWN, "CardRemoved")).isEqualTo(OperationFollowUp.READ_CARD);
        assertThat(OperationFollowUp.of(OperationState.UNKNOWN, "CardRemoved").isLast())
                .isFalse();
    }

    @Test
    void whenThePinIsBlocked_thenUnblockingIsNext() {
        assertThat(OperationFollowUp.of(OperationState.REFUSED, "PinBlocked")).isEqualTo(OperationFollowUp.UNBLOCK);
        assertThat(OperationFollowUp.of(OperationState.REFUSED, "PukTriesTooLow"))
                .isEqualTo(OperationFollowUp.CALL);
        assertThat(OperationFollowUp.of(OperationState.REFUSED, "CardAbsent")).isEqualTo(OperationFollowUp.TRY_AGAIN);
        assertThat(OperationFollowUp.of(OperationState.CONFIRMED, "")).isEqualTo(OperationFollowUp.TAKE_CARD);
    }
}
