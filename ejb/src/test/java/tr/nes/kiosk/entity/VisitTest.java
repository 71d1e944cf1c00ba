package tr.nes.kiosk.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.card.CardSerial;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.sealing.Sealed;
import tr.nes.shared.HolderId;

class VisitTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final TerminalId HERE = new TerminalId("kiosk-1");
    private static final HolderId ME = HolderId.of("00000000-0000-0000-0000-000000000001");
    private static final UUID SOME = UUID.fromString("00000000-0000-0000-0000-0000000000aa");
    private static final Sealed PIN = new Sealed(new byte[1], new byte[1], "epoch/1");

    /** Methods and the step that each requires; called at any other step they change nothing. */
    private enum Verb {
        CODE(VisitStep.IDENTIFY, s -> s.codeRedeemed(new ServicingCode(ME, "", NOW), NOW)),
        WORD(VisitStep.IDENTIFY, s -> s.passwordAccepted(ME, SOME)),
        PREFER_SIGNATURE(VisitStep.IDENTIFY, s -> s.prefer(VisitStep.IDENTIFY, VisitStep.SIGN_IN)),
        ASK(VisitStep.SIGN_IN, s -> s.askForSignature(ME, SOME)),
        LOGIN(VisitStep.CONFIRM_LOGIN, s -> s.loginConfirmed(NOW)),
        CHOOSE(VisitStep.CHOOSE_CARD, s -> s.choose("r", new CardSerial("1"), Instant.EPOCH, VisitStep.ENTER_PIN)),
        INSPECT(VisitStep.CHOOSE_CARD, s -> s.choose("r", new CardSerial("1"), Instant.EPOCH, VisitStep.CARD_INFO)),
        KEEP_PIN(VisitStep.ENTER_PIN, s -> s.keepPin(PIN, SOME)),
        PREFER_OLD_PIN(VisitStep.ENTER_PIN, s -> s.prefer(VisitStep.ENTER_PIN, VisitStep.CHANGE_PIN)),
        CHANGE(VisitStep.CHANGE_PIN, s -> s.work(VisitStep.CHANGE_PIN, SOME)),
        CONSENT(VisitStep.CHOOSE_CARD, s -> s.choose("r", new CardSerial("1"), Instant.EPOCH, VisitStep.SIGN_CONSENT)),
        DOCUMENT(
                VisitStep.CHOOSE_CARD, s -> s.choose("r", new CardSerial("1"), Instant.EPOCH, VisitStep.SIGN_DOCUMENT)),
        SIGN_IT(VisitStep.SIGN_DOCUMENT, s -> s.work(VisitStep.SIGN_DOCUMENT, SOME)),
        GO_ON(VisitStep.RESULT, s -> s.goOn(VisitStep.CHOOSE_CARD)),
        SIGN(VisitStep.SIGN_CONSENT, s -> s.work(VisitStep.SIGN_CONSENT, SOME)),
        APPROVE(VisitStep.APPROVE, s -> s.work(VisitStep.APPROVE, SOME));

        private final VisitStep at;
        private final Consumer<Visit> call;

        Verb(VisitStep at, Consumer<Visit> call) {
            this.at = at;
            this.call = call;
        }
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(VisitStep.values())
                .flatMap(step -> Arrays.stream(Verb.values()).map(verb -> Arguments.of(step, verb)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whenCalledAtAStep_thenOnlyTheFittingVerbWorks(VisitStep step, Verb verb) {
        Visit visit = at(step);
        if (verb.at == step) {
            assertThatCode(() -> verb.call.accept(visit)).doesNotThrowAnyException();
            assertThat(visit.step()).isNotEqualTo(step);
        } else {
            assertThatThrownBy(() -> verb.call.accept(visit)).isInstanceOf(WrongStep.class);
            assertThat(visit.step()).isEqualTo(step);
        }
    }

    @Test
    void whenIdleFor90Seconds_thenOver() {
        Visit visit = at(VisitStep.CHOOSE_CARD);
        visit.requireLive(HERE, NOW.plusSeconds(89));
        assertThatThrownBy(() -> visit.requireLive(HERE, NOW.plusSeconds(90))).isInstanceOf(ServicingOver.class);
    }

    @Test
    void whenTheCardIsBeingWritten_thenItNeverGetsStale() {
        assertThat(at(VisitStep.WORKING).isStale(NOW.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void whenTenMinutesHavePassedSinceTheCode_thenOverHoweverBusy() {
        Visit visit = at(VisitStep.CHOOSE_CARD);
        visit.touch(NOW.plusSeconds(599));
        visit.requireLive(HERE, NOW.plusSeconds(599));
        assertThatThrownBy(() -> visit.requireLive(HERE, NOW.plusSeconds(600))).isInstanceOf(ServicingOver.class);
    }

    @Test
    void whenAnotherTerminalCalls_thenOver() {
        Visit visit = at(VisitStep.IDENTIFY);
        assertThatThrownBy(() -> visit.requireLive(new TerminalId("kiosk-2"), NOW))
                .isInstanceOf(ServicingOver.class);
    }

    @Test
    void whenItEndsOrGoesBack_thenThePinIsGone() {
        Visit back = at(VisitStep.APPROVE);
        back.back();
        assertThat(back.pendingPin()).isNull();
        Visit ended = at(VisitStep.APPROVE);
        ended.end(NOW);
        assertThat(ended.pendingPin()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void whenTheCardIsPulled_thenOnlyAStepThatNeedsItIsLeftAndNothingTypedRemains(VisitStep step) {
        Visit visit = at(step);
        visit.cardPulled(NOW);
        if (step.needsCard()) {
            assertThat(visit.step()).isEqualTo(VisitStep.CHOOSE_CARD);
            assertThat(visit.wasCardPulled()).isTrue();
            assertThat(visit.pendingPin()).isNull();
            assertThat(visit.chosen()).isEmpty();
            assertThat(visit.document()).isEmpty();
            visit.choose("r", new CardSerial("1"), Instant.EPOCH, VisitStep.ENTER_PIN);
        } else {
            assertThat(visit.step()).isEqualTo(step);
        }
        assertThat(visit.wasCardPulled()).isFalse();
    }

    @Test
    void whenAFailedLoginGoesOn_thenNobodyIsIdentified() {
        Visit visit = at(VisitStep.SIGN_IN);
        visit.askForSignature(ME, SOME);
        visit.finished(VisitStep.RESULT, NOW);
        visit.goOn(VisitStep.IDENTIFY);
        assertThat(visit.knownHolder()).isEmpty();
        assertThat(visit.operation()).isEmpty();
    }

    @Test
    void whenTheOldPinIsWrong_thenItMayBeTypedAgain() {
        Visit visit = at(VisitStep.CHANGE_PIN);
        visit.work(VisitStep.CHANGE_PIN, SOME);
        visit.finished(VisitStep.CHANGE_PIN, NOW);
        assertThat(visit.step()).isEqualTo(VisitStep.CHANGE_PIN);
        visit.back();
        assertThat(visit.step()).isEqualTo(VisitStep.ENTER_PIN);
    }

    @Test
    void whenTheCardWasLookedAt_thenAnotherMayBeChosen() {
        Visit visit = at(VisitStep.CARD_INFO);
        visit.back();
        assertThat(visit.step()).isEqualTo(VisitStep.CHOOSE_CARD);
        assertThat(visit.chosen()).isEmpty();
    }

    @Test
    void whenARemovalIsReportedLate_thenItWasAnEarlierCards() {
        Visit visit = at(VisitStep.CHOOSE_CARD);
        visit.choose("r", new CardSerial("1"), NOW, VisitStep.ENTER_PIN);
        ChosenCard chosen = visit.chosen().orElseThrow();
        assertThat(chosen.cameAfter(NOW.minusMillis(1))).isTrue();
        assertThat(chosen.cameAfter(NOW)).isFalse();
    }

    private static Visit at(VisitStep step) {
        Visit visit = new Visit(HERE, "hash", NOW);
        Map<VisitStep, Runnable> way = new EnumMap<>(VisitStep.class);
        way.put(VisitStep.CHOOSE_CARD, () -> visit.codeRedeemed(new ServicingCode(ME, "", NOW), NOW));
        way.put(VisitStep.ENTER_PIN, () -> visit.choose("r", new CardSerial("1"), Instant.EPOCH, VisitStep.ENTER_PIN));
        way.put(VisitStep.APPROVE, () -> visit.keepPin(PIN, SOME));
        way.put(VisitStep.WORKING, () -> visit.work(VisitStep.APPROVE, SOME));
        way.put(VisitStep.RESULT, () -> visit.finished(VisitStep.RESULT, NOW));
        way.put(VisitStep.ENDED, () -> visit.end(NOW));
        if (step == VisitStep.CONFIRM_LOGIN) {
            visit.passwordAccepted(ME, SOME);
        } else if (step == VisitStep.SIGN_IN) {
            visit.prefer(VisitStep.IDENTIFY, VisitStep.SIGN_IN);
        } else if (step != VisitStep.IDENTIFY) {
            way.entrySet().stream()
                    .filter(e -> e.getKey().compareTo(step) <= 0)
                    .forEach(e -> e.getValue().run());
        }
        if (step == VisitStep.CARD_INFO) {
            visit.choose("r", new CardSerial("1"), Instant.EPOCH, VisitStep.CARD_INFO);
        } else if (step == VisitStep.CHANGE_PIN) {
            visit.prefer(VisitStep.ENTER_PIN, VisitStep.CHANGE_PIN);
        } else if (step == VisitStep.SIGN_CONSENT) {
            visit.back();
            visit.choose("r", new CardSerial("1"), Instant.EPOCH, VisitStep.SIGN_CONSENT);
        } else if (step == VisitStep.SIGN_DOCUMENT) {
            visit.back();
            visit.choose("r", new CardSerial("1"), Instant.EPOCH, VisitStep.SIGN_DOCUMENT);
            visit.read(SOME);
        }
        return visit;
    }
}
