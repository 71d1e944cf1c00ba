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
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.card.CardSerial;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WrongStep;
import tr.nes.sealing.Sealed;
import tr.nes.shared.HolderId;

class ServicingSessionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final TerminalId HERE = new TerminalId("kiosk-1");
    private static final HolderId ME = HolderId.of("00000000-0000-0000-0000-000000000001");
    private static final UUID SOME = UUID.fromString("00000000-0000-0000-0000-0000000000aa");
    private static final Sealed PIN = new Sealed(new byte[1], new byte[1], "epoch/1");

    /** Which step a verb asks for; called anywhere else it changes nothing. */
    private enum Verb {
        CODE(ServicingStep.IDENTIFY, s -> s.codeRedeemed(new ServicingCode(ME, "", NOW), NOW)),
        WORD(ServicingStep.IDENTIFY, s -> s.wordAccepted(ME, SOME)),
        PREFER_SIGNATURE(ServicingStep.IDENTIFY, s -> s.prefer(ServicingStep.IDENTIFY, ServicingStep.SIGN_IN)),
        ASK(ServicingStep.SIGN_IN, s -> s.askForSignature(ME, SOME)),
        LOGIN(ServicingStep.CONFIRM_LOGIN, s -> s.loginConfirmed(NOW)),
        CHOOSE(ServicingStep.CHOOSE_CARD, s -> s.choose("r", new CardSerial("1"), ServicingStep.ENTER_PIN)),
        INSPECT(ServicingStep.CHOOSE_CARD, s -> s.choose("r", new CardSerial("1"), ServicingStep.CARD_INFO)),
        KEEP_PIN(ServicingStep.ENTER_PIN, s -> s.keepPin(PIN, SOME)),
        PREFER_OLD_PIN(ServicingStep.ENTER_PIN, s -> s.prefer(ServicingStep.ENTER_PIN, ServicingStep.CHANGE_PIN)),
        CHANGE(ServicingStep.CHANGE_PIN, s -> s.work(ServicingStep.CHANGE_PIN, SOME)),
        CONSENT(ServicingStep.CHOOSE_CARD, s -> s.choose("r", new CardSerial("1"), ServicingStep.SIGN_CONSENT)),
        SIGN(ServicingStep.SIGN_CONSENT, s -> s.work(ServicingStep.SIGN_CONSENT, SOME)),
        APPROVE(ServicingStep.APPROVE, s -> s.work(ServicingStep.APPROVE, SOME));

        private final ServicingStep at;
        private final Consumer<ServicingSession> call;

        Verb(ServicingStep at, Consumer<ServicingSession> call) {
            this.at = at;
            this.call = call;
        }
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ServicingStep.values())
                .flatMap(step -> Arrays.stream(Verb.values()).map(verb -> Arguments.of(step, verb)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whenCalledAtAStep_thenOnlyTheFittingVerbWorks(ServicingStep step, Verb verb) {
        ServicingSession session = at(step);
        if (verb.at == step) {
            assertThatCode(() -> verb.call.accept(session)).doesNotThrowAnyException();
            assertThat(session.step()).isNotEqualTo(step);
        } else {
            assertThatThrownBy(() -> verb.call.accept(session)).isInstanceOf(WrongStep.class);
            assertThat(session.step()).isEqualTo(step);
        }
    }

    @Test
    void whenIdleFor90Seconds_thenOver() {
        ServicingSession session = at(ServicingStep.CHOOSE_CARD);
        session.requireLive(HERE, NOW.plusSeconds(89));
        assertThatThrownBy(() -> session.requireLive(HERE, NOW.plusSeconds(90))).isInstanceOf(ServicingOver.class);
    }

    @Test
    void whenTheCardIsBeingWritten_thenItNeverGetsStale() {
        assertThat(at(ServicingStep.WORKING).isStale(NOW.plus(Duration.ofHours(1))))
                .isFalse();
    }

    @Test
    void whenTenMinutesHavePassedSinceTheCode_thenOverHoweverBusy() {
        ServicingSession session = at(ServicingStep.CHOOSE_CARD);
        session.touch(NOW.plusSeconds(599));
        session.requireLive(HERE, NOW.plusSeconds(599));
        assertThatThrownBy(() -> session.requireLive(HERE, NOW.plusSeconds(600)))
                .isInstanceOf(ServicingOver.class);
    }

    @Test
    void whenAnotherTerminalCalls_thenOver() {
        ServicingSession session = at(ServicingStep.IDENTIFY);
        assertThatThrownBy(() -> session.requireLive(new TerminalId("kiosk-2"), NOW))
                .isInstanceOf(ServicingOver.class);
    }

    @Test
    void whenItEndsOrGoesBack_thenThePinIsGone() {
        ServicingSession back = at(ServicingStep.APPROVE);
        back.back();
        assertThat(back.pendingPin()).isNull();
        ServicingSession ended = at(ServicingStep.APPROVE);
        ended.end();
        assertThat(ended.pendingPin()).isNull();
    }

    @Test
    void whenTheOldPinIsWrong_thenItMayBeTypedAgain() {
        ServicingSession session = at(ServicingStep.CHANGE_PIN);
        session.work(ServicingStep.CHANGE_PIN, SOME);
        session.finished(ServicingStep.CHANGE_PIN, NOW);
        assertThat(session.step()).isEqualTo(ServicingStep.CHANGE_PIN);
        session.back();
        assertThat(session.step()).isEqualTo(ServicingStep.ENTER_PIN);
    }

    @Test
    void whenTheCardWasLookedAt_thenAnotherMayBeChosen() {
        ServicingSession session = at(ServicingStep.CARD_INFO);
        session.back();
        assertThat(session.step()).isEqualTo(ServicingStep.CHOOSE_CARD);
        assertThat(session.card()).isEmpty();
    }

    private static ServicingSession at(ServicingStep step) {
        ServicingSession session = new ServicingSession(HERE, "hash", NOW);
        Map<ServicingStep, Runnable> way = new EnumMap<>(ServicingStep.class);
        way.put(ServicingStep.CHOOSE_CARD, () -> session.codeRedeemed(new ServicingCode(ME, "", NOW), NOW));
        way.put(ServicingStep.ENTER_PIN, () -> session.choose("r", new CardSerial("1"), ServicingStep.ENTER_PIN));
        way.put(ServicingStep.APPROVE, () -> session.keepPin(PIN, SOME));
        way.put(ServicingStep.WORKING, () -> session.work(ServicingStep.APPROVE, SOME));
        way.put(ServicingStep.RESULT, () -> session.finished(ServicingStep.RESULT, NOW));
        way.put(ServicingStep.ENDED, session::end);
        if (step == ServicingStep.CONFIRM_LOGIN) {
            session.wordAccepted(ME, SOME);
        } else if (step == ServicingStep.SIGN_IN) {
            session.prefer(ServicingStep.IDENTIFY, ServicingStep.SIGN_IN);
        } else if (step != ServicingStep.IDENTIFY) {
            way.entrySet().stream()
                    .filter(e -> e.getKey().compareTo(step) <= 0)
                    .forEach(e -> e.getValue().run());
        }
        if (step == ServicingStep.CARD_INFO) {
            session.choose("r", new CardSerial("1"), ServicingStep.CARD_INFO);
        } else if (step == ServicingStep.CHANGE_PIN) {
            session.prefer(ServicingStep.ENTER_PIN, ServicingStep.CHANGE_PIN);
        } else if (step == ServicingStep.SIGN_CONSENT) {
            session.back();
            session.choose("r", new CardSerial("1"), ServicingStep.SIGN_CONSENT);
        }
        return session;
    }
}
