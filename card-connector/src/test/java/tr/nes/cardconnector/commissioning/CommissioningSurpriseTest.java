package tr.nes.cardconnector.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.UnblockStep;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;
import tr.nes.cardconnector.testing.RecordedWalk;

/** The walk ends at the first thing that a card does otherwise; its PUK is presented at most once then. */
class CommissioningSurpriseTest {

    private final RecordedWalk walk = new RecordedWalk();

    @Test
    void whenACardsCounterNeverMoves_thenTheWalkEndsAtTheFirstWrongPin() {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_1_X).build();
        CommissioningResult result = walk.with(
                card,
                command -> RecordedWalk.isEmptyVerify(command) ? RecordedWalk.word(0x63C3) : card.transmit(command));
        assertThat(result.reached()).isEqualTo(CommissioningStep.WRONG_PIN);
        assertThat(result.confirmed()).doesNotContain(Operation.VERIFY_PIN, Operation.PIN_TRIES);
        assertThat(card.pinTries()).isEqualTo(2);
        assertThat(walk.pukPresentations()).isZero();
    }

    @Test
    void whenTheKnownPinIsNot_thenOneTryIsSpent() {
        SimulatedCard card =
                RecordedWalk.card(AkisDialect.AKIS_1_0).pin("777777").build();
        CommissioningResult result = walk.with(card, card);
        assertThat(result.reached()).isEqualTo(CommissioningStep.WRONG_PIN);
        assertThat(result.finding()).contains("63C2");
        assertThat(card.pinTries()).isEqualTo(2);
        assertThat(walk.pukPresentations()).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenTheKnownPukIsNot_thenOneTryIsSpentAndNotASecond(AkisDialect dialect) {
        SimulatedCard card = RecordedWalk.card(dialect).puk("87654321").build();
        CommissioningResult result = walk.with(card, card);
        assertThat(result.reached()).isEqualTo(CommissioningStep.UNBLOCK);
        assertThat(result.confirmed())
                .contains(Operation.CHANGE_PIN)
                .doesNotContain(Operation.UNBLOCK, Operation.PUK_TRIES);
        assertThat(card.pukTries()).isEqualTo(2);
        assertThat(walk.pukPresentations()).isOne();
    }

    @Test
    void whenACardSaysItChangedThePinAndDidNot_thenTheWalkEndsThere() {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_2_X).build();
        CommissioningResult result =
                walk.with(card, command -> command[1] == 0x24 ? RecordedWalk.word(0x9000) : card.transmit(command));
        assertThat(result.reached()).isEqualTo(CommissioningStep.CHANGE_PIN);
        assertThat(result.confirmed())
                .contains(Operation.VERIFY_PIN, Operation.PIN_TRIES)
                .doesNotContain(Operation.CHANGE_PIN);
        assertThat(card.pinTries()).isEqualTo(2);
        assertThat(walk.pukPresentations()).isZero();
    }

    @Test
    void whenACardTakesAnyPin_thenItIsNotBlockedAndItsPukStays() {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_1_X).build();
        CommissioningResult result = walk.with(
                card,
                command -> command[1] == 0x20 && command.length > 5 && command[3] != 0x01
                        ? RecordedWalk.word(0x9000)
                        : card.transmit(command));
        assertThat(result.reached()).isEqualTo(CommissioningStep.WRONG_PIN);
        assertThat(walk.pukPresentations()).isZero();
    }

    @Test
    void whenACardHasNoPhaseCommand_thenThePukIsPresentedOnceAndUnblockingIsNotConfirmed() {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_1_X).build();
        CommissioningResult result = walk.with(
                card, command -> command[0] == (byte) 0x80 ? RecordedWalk.word(0x6D00) : card.transmit(command));
        assertThat(result.finding()).contains("ENTER_ADMINISTRATION", "6D00");
        assertThat(result.confirmed()).doesNotContain(Operation.UNBLOCK);
        assertThat(walk.journal()).containsExactly(UnblockStep.PRESENT_PUK, UnblockStep.ENTER_ADMINISTRATION);
        assertThat(walk.pukPresentations()).isOne();
        assertThat(card.pukTries()).isEqualTo(3);
        assertThat(card.pinTries()).isZero();
    }

    @Test
    void whenACardSaysItUnblockedAndDidNot_thenThePukIsNotPresentedAgain() {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_2_X).build();
        CommissioningResult result =
                walk.with(card, command -> command[1] == 0x2C ? RecordedWalk.word(0x9000) : card.transmit(command));
        assertThat(result.reached()).isEqualTo(CommissioningStep.UNBLOCK);
        assertThat(result.finding()).contains("6983");
        assertThat(walk.pukPresentations()).isOne();
    }

    @Test
    void whenACardStaysInAdministration_thenUnblockingIsNotConfirmed() {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_1_X).build();
        boolean[] entered = {false};
        CommissioningResult result = walk.with(card, command -> {
            entered[0] |= command[0] == (byte) 0x80 && command[1] == 0x09;
            byte[] answer = card.transmit(command);
            if (entered[0] && command[1] == (byte) 0xCA && command[3] == 0x04) {
                answer[6] = (byte) 0xA0;
            }
            return answer;
        });
        assertThat(result.finding()).contains(LifeCycle.ADMINISTRATION.name());
        assertThat(result.confirmed()).doesNotContain(Operation.UNBLOCK);
        assertThat(walk.pukPresentations()).isOne();
    }

    @Test
    void whenACardCountsTheUsesOfItsPuk_thenThePukIsNotPresentedAgain() {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_2_X).build();
        int[] uses = {0};
        CommissioningResult result = walk.with(card, command -> {
            byte[] answer = card.transmit(command);
            uses[0] += command[1] == 0x2C ? 1 : 0;
            if (command[1] == (byte) 0xCB && command[11] == 0x02) {
                answer[answer.length - 3] -= (byte) uses[0];
            }
            return answer;
        });
        assertThat(result.finding()).contains("counter at 2");
        assertThat(walk.pukPresentations()).isOne();
    }

    @Test
    void whenThereIsNoAnswerToThePuk_thenThatIsTheEndAndTheOutcomeIsUnknown() {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_2_X).build();
        boolean[] gone = {false};
        CommissioningResult result = walk.with(card, command -> {
            byte[] answer = gone[0] ? null : card.transmit(command);
            gone[0] |= command[1] == 0x2C;
            if (gone[0]) {
                throw new CardRemoved(DirectConnection.READER, null);
            }
            return answer;
        });
        assertThat(result.end()).isEqualTo(CommissioningEnd.NO_ANSWER);
        assertThat(result.reached()).isEqualTo(CommissioningStep.UNBLOCK);
        assertThat(result.confirmed()).doesNotContain(Operation.UNBLOCK);
        assertThat(walk.pukPresentations()).isOne();
        assertThat(walk.sent().get(walk.sent().size() - 1)).startsWith("002C");
    }
}
