package tr.nes.kiosk.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.access.boundary.WordLogins;
import tr.nes.card.CardSerial;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.entity.ServicingCode;
import tr.nes.kiosk.entity.ServicingSession;
import tr.nes.sealing.Sealed;
import tr.nes.shared.HolderId;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

/** When WEB Parola or a press approves a new PIN. */
class FactorsTest {

    private static final String TOKEN = "token";
    private static final TerminalId HERE = new TerminalId("kiosk-1");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final HolderId ME = HolderId.of("00000000-0000-0000-0000-000000000001");

    private final ServicingSession session = new ServicingSession(HERE, "hash", NOW);
    private final ServicingSessions sessions = mock(ServicingSessions.class);
    private final WordLogins words = mock(WordLogins.class);
    private final MovingClock clock = new MovingClock(NOW.toString());
    private final Factors factors =
            new Beans(Database.shared(), clock, sessions, words, mock(SmsCodes.class)).get(Factors.class);
    private final char[] word = {'x'};

    @BeforeEach
    void everyWordIsRight() {
        when(sessions.change(any(), any(), any())).thenAnswer(call -> {
            Function<ServicingSession, ?> change = call.getArgument(2);
            return change.apply(session);
        });
        when(words.confirm(ME, word)).thenReturn(true);
    }

    @Test
    void whenACodeLetIn_thenTheWordApprovesAndAPressDoesNot() {
        session.codeRedeemed(new ServicingCode(ME, "", NOW), NOW);
        pinAwaitsApproval();
        assertThat(factors.approveByPress(TOKEN, HERE)).isFalse();
        assertThat(factors.approveByWord(TOKEN, HERE, word)).isTrue();
    }

    @Test
    void whenTheLoginWasHere_thenTheWordIsNotEvenCompared() {
        loggedIn();
        pinAwaitsApproval();
        assertThatThrownBy(() -> factors.approveByWord(TOKEN, HERE, word)).isInstanceOf(WrongStep.class);
        verifyNoInteractions(words);
    }

    @Test
    void whenTheLoginsSmsIsFresh_thenAPressApprovesAndNoLonger() {
        loggedIn();
        pinAwaitsApproval();
        clock.forward(300);
        assertThat(factors.approveByPress(TOKEN, HERE)).isTrue();
        clock.forward(1);
        assertThat(factors.approveByPress(TOKEN, HERE)).isFalse();
    }

    @Test
    void whenACardSignedIn_thenAPressIsNotEnough() {
        session.prefer(ServicingStep.IDENTIFY, ServicingStep.SIGN_IN);
        session.askForSignature(ME, UUID.randomUUID());
        session.signedIn();
        session.finished(ServicingStep.CHOOSE_CARD, NOW);
        pinAwaitsApproval();
        assertThat(factors.approveByPress(TOKEN, HERE)).isFalse();
    }

    @Test
    void whenThereIsNothingToApprove_thenAPressDoesNothing() {
        loggedIn();
        assertThatThrownBy(() -> factors.approveByPress(TOKEN, HERE)).isInstanceOf(WrongStep.class);
    }

    private void loggedIn() {
        session.wordAccepted(ME, UUID.randomUUID());
        session.loginConfirmed(clock.instant());
    }

    private void pinAwaitsApproval() {
        session.choose("okuyucu-1", new CardSerial("1234A5B67890"), ServicingStep.ENTER_PIN);
        session.keepPin(new Sealed(new byte[1], new byte[1], "epoch/1"), UUID.randomUUID());
    }
}
