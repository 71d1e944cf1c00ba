package tr.nes.card.control.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.card.CardStep;
import tr.nes.card.OperationState;
import tr.nes.card.OperationVerdict;
import tr.nes.card.PinEffect;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.akis.Tries;

/**
 * All observable combinations: each step, each class of status word (and none), each number of PIN and PUK tries
 * before and after, including unknown. Every combination has exactly one verdict, and these assertions hold for
 * all of them.
 */
class VerdictTableTest {

    private static final Set<CardStep> STEPS = EnumSet.range(CardStep.PRESENT_PUK, CardStep.CHANGE_PIN);
    private static final Set<CardStep> RAISING_NOTHING = EnumSet.of(
            CardStep.PRESENT_PUK, CardStep.ENTER_ADMINISTRATION, CardStep.SELECT_DIRECTORY, CardStep.CHANGE_PIN);
    private static final List<Tries> PIN = List.of(
            Tries.unknown(),
            Tries.exactly(0),
            Tries.between(0, 1),
            Tries.exactly(1),
            Tries.exactly(2),
            Tries.exactly(3));
    private static final List<Tries> PUK = PIN;

    static Stream<Arguments> stepsAndAnswers() {
        return STEPS.stream().flatMap(step -> answers().map(answer -> Arguments.of(step, answer)));
    }

    private static Stream<Outcome> answers() {
        return Stream.concat(Arrays.stream(Outcome.values()), Stream.of((Outcome) null));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("stepsAndAnswers")
    void successIsNeverClaimedAgainstTheCard(CardStep step, Outcome answer) {
        over(step, answer, e -> {
            boolean claimed = verdict(e).state() == OperationState.CONFIRMED;
            boolean blocked = e.pinAfter().told() && e.pinAfter().least() == 0;
            boolean fewer = e.pinAfter().most() < e.pinBefore().least();
            if (claimed) {
                assertThat(answer).isEqualTo(Outcome.ACCEPTED);
                assertThat(step.writesPin()).isTrue();
                assertThat(blocked || fewer).isFalse();
            }
            assertThat(verdict(e).newPin() == PinEffect.IN_FORCE).isEqualTo(claimed);
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("stepsAndAnswers")
    void pukIsPutAsideExactlyWhenItWasRefused(CardStep step, Outcome answer) {
        over(step, answer, e -> {
            boolean said = step.presentsPuk() && (answer == Outcome.WRONG || answer == Outcome.BLOCKED);
            boolean counted = pukFell(e) && !unblocked(e) && step != CardStep.CHANGE_PIN;
            assertThat(verdict(e).quarantine()).isEqualTo(said || counted);
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("stepsAndAnswers")
    void noSecondPukTryIsOfferedUntilTheFirstIsKnownToBeSpared(CardStep step, Outcome answer) {
        over(step, answer, e -> {
            OperationVerdict verdict = verdict(e);
            boolean offered = !verdict.quarantine() && verdict.state() == OperationState.REFUSED;
            if (offered && step != CardStep.CHANGE_PIN) {
                boolean spared = e.pukBefore().told()
                        && e.pukAfter().least() >= e.pukBefore().most();
                assertThat(spared || unblocked(e)).isTrue();
            }
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("stepsAndAnswers")
    void whatContradictsOrIsMissingIsUnknown(CardStep step, Outcome answer) {
        over(step, answer, e -> {
            boolean rose = pinRose(e);
            boolean low = e.pinAfter().told() && e.pinAfter().most() < 3 && !rose;
            boolean byItself = rose && step != CardStep.SET_PIN_AFTER_RESET;
            boolean denied = answer != null && answer != Outcome.ACCEPTED && answer != Outcome.UNCLEAR;
            boolean contradicted = answer == Outcome.ACCEPTED && low || denied && byItself;
            boolean nothingKnown =
                    answer == null && !e.pinAfter().told() && !e.pukAfter().told();
            if (step.writesPin() && contradicted && step != CardStep.CHANGE_PIN || nothingKnown) {
                assertThat(verdict(e).state()).isEqualTo(OperationState.UNKNOWN);
            }
            if (step == CardStep.CHANGE_PIN && contradicted) {
                assertThat(verdict(e).state()).isEqualTo(OperationState.UNKNOWN);
            }
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("stepsAndAnswers")
    void unblockedIsSaidOnlyOfACardWhoseCounterRose(CardStep step, Outcome answer) {
        over(step, answer, e -> {
            if (verdict(e) == OperationVerdict.UNBLOCKED_ONLY) {
                assertThat(unblocked(e)).isTrue();
                assertThat(step).isIn(CardStep.RESET_COUNTER, CardStep.SET_PIN_AFTER_RESET);
            }
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("stepsAndAnswers")
    void newPinIsInDoubtOnlyWhenItWasSentAndTheStateIsUnknown(CardStep step, Outcome answer) {
        over(step, answer, e -> {
            if (verdict(e).newPin() == PinEffect.UNKNOWN) {
                assertThat(step.writesPin()).isTrue();
                assertThat(verdict(e).state()).isEqualTo(OperationState.UNKNOWN);
            }
        });
    }

    /** A dot stands for unknown; counters are before and after. */
    @ParameterizedTest
    @CsvSource({
        "RESET_RETRY_COUNTER, ACCEPTED, 0, 3, 3, 3, DONE",
        "RESET_RETRY_COUNTER, ACCEPTED, 0, 3, 3, 2, DONE",
        "RESET_RETRY_COUNTER, ACCEPTED, ., ., 3, ., DONE",
        "RESET_RETRY_COUNTER, ACCEPTED, 0, 0, 3, 3, STILL_BLOCKED",
        "RESET_RETRY_COUNTER, ACCEPTED, 0, 0, 3, 2, PUK_IN_DOUBT",
        "RESET_RETRY_COUNTER, ACCEPTED, 3, 3, 3, 2, PUK_IN_DOUBT",
        "RESET_RETRY_COUNTER, ACCEPTED, 2, 2, 3, 3, CONTRADICTED",
        "RESET_RETRY_COUNTER, WRONG, 0, 0, 3, 2, PUK_REFUSED",
        "RESET_RETRY_COUNTER, WRONG, 0, ., 3, ., PUK_NOT_TAKEN",
        "RESET_RETRY_COUNTER, WRONG, 0, 3, 3, 3, PUK_IN_DOUBT",
        "RESET_RETRY_COUNTER, REFUSED, 0, 0, 3, 3, NOT_WRITTEN",
        "RESET_RETRY_COUNTER, REFUSED, 0, 0, 3, ., PUK_TRIES_UNTOLD",
        "RESET_RETRY_COUNTER, UNCLEAR, 0, 0, 3, 2, PUK_REFUSED",
        "RESET_RETRY_COUNTER, UNCLEAR, 0, 3, 3, 3, UNCLEAR",
        "PRESENT_PUK, WRONG, 0, 0, 3, 2, PUK_REFUSED",
        "PRESENT_PUK, WRONG, 0, 0, 3, 3, PUK_NOT_TAKEN",
        "PRESENT_PUK, REFUSED, 0, 0, 3, 3, NOT_WRITTEN",
        "PRESENT_PUK, UNCLEAR, 0, 0, 3, ., PUK_TRIES_UNTOLD",
        "SET_PIN, REFUSED, 0, 0, 3, 2, PUK_REFUSED",
        "SET_PIN, REFUSED, 3, 3, 3, 3, NOT_WRITTEN",
        "SET_BLOCKED_PIN, ACCEPTED, 0, 3, 3, 2, DONE",
        "SET_PIN_AFTER_RESET, REFUSED, 0, 3, 3, 3, UNBLOCKED_ONLY",
        "CHANGE_PIN, ACCEPTED, 3, ., 3, 3, DONE",
        "CHANGE_PIN, ACCEPTED, 3, 2, 3, 3, CONTRADICTED",
        "CHANGE_PIN, ACCEPTED, 2, 0, 3, 3, STILL_BLOCKED",
        "CHANGE_PIN, WRONG, 3, 2, 3, 3, OLD_PIN_WRONG",
        "CHANGE_PIN, WRONG, 3, 3, 3, 3, CONTRADICTED",
        "CHANGE_PIN, UNCLEAR, 3, 2, 3, 3, OLD_PIN_WRONG",
        "CHANGE_PIN, REFUSED, 3, 3, 3, 3, NOT_CHANGED",
        "CHANGE_PIN, UNCLEAR, 3, 3, 3, 3, UNCLEAR"
    })
    void whatIsSeenDecides(
            CardStep step,
            Outcome answer,
            String pinBefore,
            String pinAfter,
            String pukBefore,
            String pukAfter,
            OperationVerdict expected) {
        assertThat(verdict(new CardEvidence(
                        step, answer, tries(pinBefore), tries(pinAfter), tries(pukBefore), tries(pukAfter))))
                .isEqualTo(expected);
    }

    @Test
    void everyVerdictIsReached() {
        List<OperationVerdict> reached = new ArrayList<>();
        stepsAndAnswers()
                .forEach(one -> over((CardStep) one.get()[0], (Outcome) one.get()[1], e -> reached.add(verdict(e))));
        assertThat(reached).hasSize(STEPS.size() * 6 * PIN.size() * PIN.size() * PUK.size() * PUK.size());
        assertThat(EnumSet.copyOf(reached))
                .as("all but the one that the card's life cycle decides")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(OperationVerdict.CARD_DEAD)));
    }

    private static Tries tries(String told) {
        return ".".equals(told) ? Tries.unknown() : Tries.exactly(Integer.parseInt(told));
    }

    private static OperationVerdict verdict(CardEvidence evidence) {
        return VerdictTable.verdict(evidence);
    }

    private static boolean pinRose(CardEvidence e) {
        return e.pinAfter().least() > e.pinBefore().most();
    }

    private static boolean pukFell(CardEvidence e) {
        return e.pukAfter().most() < e.pukBefore().least();
    }

    /** Presenting only a PUK raises no PIN counter, nor does what prepares its use. */
    private static boolean unblocked(CardEvidence e) {
        return pinRose(e) && !RAISING_NOTHING.contains(e.step());
    }

    private static void over(CardStep step, Outcome answer, Consumer<CardEvidence> sentence) {
        for (Tries pinBefore : PIN) {
            for (Tries pinAfter : PIN) {
                for (Tries pukBefore : PUK) {
                    for (Tries pukAfter : PUK) {
                        check(new CardEvidence(step, answer, pinBefore, pinAfter, pukBefore, pukAfter), sentence);
                    }
                }
            }
        }
    }

    private static void check(CardEvidence evidence, Consumer<CardEvidence> sentence) {
        try {
            sentence.accept(evidence);
        } catch (AssertionError untrue) {
            throw new AssertionError(evidence + " is " + verdict(evidence), untrue);
        }
    }
}
