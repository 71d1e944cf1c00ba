package tr.nes.kiosk.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.kiosk.PairingResult.Outcome;
import tr.nes.kiosk.TerminalId;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

/** Pairing codes: single use, ten minutes, and not guessable. */
class PairingTest {

    private static final TerminalId KIOSK = new TerminalId("kiosk-p");
    private static final String WRONG = "AAAAAAAAAA";

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final RequestOrigin requestOrigin = new RequestOrigin();
    private final Terminals terminals = new Beans(database, clock, audit, requestOrigin).get(Terminals.class);

    @BeforeEach
    void aTerminalIsThere() {
        requestOrigin.cameFrom("192.0.2.1", null);
        terminals.register(KIOSK, "Ofis", "Adres");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenTheCodeIsRight_thenItPairsOnce() {
        String code = terminals.pairingCode(KIOSK);
        assertThat(pair(code)).isEqualTo(Outcome.PAIRED);
        assertThat(pair(code)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whenTenMinutesAreOver_thenTheCodeIsRefused() {
        String code = terminals.pairingCode(KIOSK);
        clock.forward(Duration.ofMinutes(10));
        assertThat(pair(code)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whenManyGuessFromOneAddress_thenTenAreLookedAtAndTheRightCodeWaitsForTheNextMinute() throws Exception {
        String code = terminals.pairingCode(KIOSK);
        List<Outcome> answers = ConcurrentCalls.of(30, () -> pair(WRONG));
        assertThat(answers).filteredOn(Outcome.REFUSED::equals).hasSize(10);
        assertThat(answers).filteredOn(Outcome.THROTTLED::equals).hasSize(20);
        assertThat(audit.count(AuditAction.TERMINAL_PAIRED, AuditResult.REFUSED))
                .isEqualTo(11);
        assertThat(pair(code)).isEqualTo(Outcome.THROTTLED);
        clock.forward(Duration.ofMinutes(1));
        assertThat(pair(code)).isEqualTo(Outcome.PAIRED);
    }

    @Test
    void whenOneAddressIsThrottled_thenAnotherIsNot() {
        guess("192.0.2.7", 20);
        requestOrigin.cameFrom("192.0.2.8", null);
        assertThat(pair(terminals.pairingCode(KIOSK))).isEqualTo(Outcome.PAIRED);
    }

    @Test
    void whenManyAddressesGuess_thenSixtyAreLookedAtInAll() {
        for (int i = 0; i < 6; i++) {
            guess("192.0.2." + i, 10);
        }
        requestOrigin.cameFrom("192.0.2.99", null);
        assertThat(pair(WRONG)).isEqualTo(Outcome.THROTTLED);
    }

    @Test
    void whenCodesAreRight_thenTheyDoNotCount() {
        for (int i = 0; i < 30; i++) {
            assertThat(pair(terminals.pairingCode(KIOSK))).isEqualTo(Outcome.PAIRED);
        }
    }

    @Test
    void whenTheAddressIsNotKnown_thenItsTriesAreCountedLikeAnyOthers() {
        guess("", 10);
        assertThat(audit.count(AuditAction.TERMINAL_PAIRED, AuditResult.REFUSED))
                .isEqualTo(10);
        assertThat(pair(WRONG)).isEqualTo(Outcome.THROTTLED);
    }

    private void guess(String address, int times) {
        requestOrigin.cameFrom(address, null);
        for (int i = 0; i < times; i++) {
            pair(WRONG);
        }
    }

    private Outcome pair(String code) {
        return terminals.pair(code.toCharArray()).outcome();
    }
}
