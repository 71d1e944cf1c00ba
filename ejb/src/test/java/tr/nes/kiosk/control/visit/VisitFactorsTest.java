package tr.nes.kiosk.control.visit;

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
import tr.nes.access.boundary.PasswordLogins;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.card.CardSerial;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.entity.ServicingCode;
import tr.nes.kiosk.entity.Visit;
import tr.nes.sealing.Sealed;
import tr.nes.shared.HolderId;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

/** When WEB Parola or a button press approves a new PIN. */
class VisitFactorsTest {

    private static final String TOKEN = "token";
    private static final TerminalId HERE = new TerminalId("kiosk-1");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final HolderId ME = HolderId.of("00000000-0000-0000-0000-000000000001");

    private final Visit visit = new Visit(HERE, "hash", NOW);
    private final VisitRecords records = mock(VisitRecords.class);
    private final PasswordLogins passwords = mock(PasswordLogins.class);
    private final MovingClock clock = new MovingClock(NOW.toString());
    private final VisitFactors factors =
            new Beans(Database.shared(), clock, records, passwords, mock(SmsCodes.class)).get(VisitFactors.class);
    private final char[] password = {'x'};

    @BeforeEach
    void everyPasswordIsRight() {
        when(records.change(any(), any(), any())).thenAnswer(call -> {
            Function<Visit, ?> change = call.getArgument(2);
            return change.apply(visit);
        });
        when(passwords.confirm(ME, password)).thenReturn(true);
    }

    @Test
    void whenACodeLetIn_thenThePasswordApprovesAndAPressDoesNot() {
        visit.codeRedeemed(new ServicingCode(ME, "", NOW), NOW);
        pinAwaitsApproval();
        assertThat(factors.approveByPress(TOKEN, HERE)).isFalse();
        assertThat(factors.approveByPassword(TOKEN, HERE, password)).isTrue();
    }

    @Test
    void whenTheLoginWasHere_thenThePasswordIsNotEvenCompared() {
        loggedIn();
        pinAwaitsApproval();
        assertThatThrownBy(() -> factors.approveByPassword(TOKEN, HERE, password))
                .isInstanceOf(WrongStep.class);
        verifyNoInteractions(passwords);
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
        visit.prefer(VisitStep.IDENTIFY, VisitStep.SIGN_IN);
        visit.askForSignature(ME, UUID.randomUUID());
        visit.signedIn();
        visit.finished(VisitStep.CHOOSE_CARD, NOW);
        pinAwaitsApproval();
        assertThat(factors.approveByPress(TOKEN, HERE)).isFalse();
    }

    @Test
    void whenThereIsNothingToApprove_thenAPressDoesNothing() {
        loggedIn();
        assertThatThrownBy(() -> factors.approveByPress(TOKEN, HERE)).isInstanceOf(WrongStep.class);
    }

    private void loggedIn() {
        visit.passwordAccepted(ME, UUID.randomUUID());
        visit.loginConfirmed(clock.instant());
    }

    private void pinAwaitsApproval() {
        visit.choose("okuyucu-1", new CardSerial("1234A5B67890"), Instant.EPOCH, VisitStep.ENTER_PIN);
        visit.keepPin(new Sealed(new byte[1], new byte[1], "epoch/1"), UUID.randomUUID());
    }
}
