package tr.nes.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tr.nes.access.LoginMethod;
import tr.nes.access.SessionEnd;
import tr.nes.shared.FactorScope;
import tr.nes.testing.People;

class WebSessionTest {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final WebSession session =
            new WebSession(People.somebody().id(), "token", LoginMethod.WORD, NOW, Duration.ofHours(12));

    @Test
    void livesWhileItIsUsed() {
        assertThat(session.use(NOW.plusSeconds(1799), IDLE)).isEmpty();
        assertThat(session.use(NOW.plusSeconds(3598), IDLE)).isEmpty();
    }

    @Test
    void endsAfterThirtyIdleMinutes() {
        assertThat(session.use(NOW.plusSeconds(1800), IDLE)).contains(SessionEnd.IDLE);
        assertThat(session.use(NOW, IDLE)).contains(SessionEnd.IDLE);
    }

    @Test
    void endsAfterItsTimeHoweverMuchItIsUsed() {
        Instant used = NOW;
        while (used.isBefore(NOW.plus(Duration.ofHours(12)))) {
            assertThat(session.use(used, IDLE)).isEmpty();
            used = used.plusSeconds(1500);
        }
        assertThat(session.use(NOW.plus(Duration.ofHours(12)), IDLE)).contains(SessionEnd.EXPIRED);
    }

    @Test
    void theFirstReasonStays() {
        assertThat(session.end(SessionEnd.NEWER_LOGIN, NOW)).isTrue();
        assertThat(session.end(SessionEnd.LOGOUT, NOW)).isFalse();
        assertThat(session.use(NOW, IDLE)).contains(SessionEnd.NEWER_LOGIN);
    }

    @Test
    void aConfirmationIsFreshForFiveMinutes() {
        assertThat(session.isConfirmed(FactorScope.SESSION, NOW)).isFalse();
        session.confirm(FactorScope.SESSION, NOW);
        assertThat(session.isConfirmed(FactorScope.SESSION, NOW.plusSeconds(300)))
                .isTrue();
        assertThat(session.isConfirmed(FactorScope.SESSION, NOW.plusSeconds(301)))
                .isFalse();
    }

    @Test
    void theLoginsOwnConfirmationIsNoneForWhatIsFinal() {
        session.confirm(FactorScope.SESSION, NOW);
        assertThat(session.spend(FactorScope.REVOCATION, NOW)).isFalse();
        assertThat(session.spend(FactorScope.SESSION, NOW)).isTrue();
        assertThat(session.spend(FactorScope.SESSION, NOW)).isTrue();
    }

    @Test
    void oneConfirmationIsGoodForOneRevocation() {
        session.confirm(FactorScope.REVOCATION, NOW);
        assertThat(session.isConfirmed(FactorScope.SESSION, NOW)).isTrue();
        assertThat(session.spend(FactorScope.REVOCATION, NOW)).isTrue();
        assertThat(session.spend(FactorScope.REVOCATION, NOW)).isFalse();
    }

    @Test
    void aSessionThatEndedHasConfirmedNothing() {
        session.confirm(FactorScope.SESSION, NOW);
        session.end(SessionEnd.LOGOUT, NOW);
        assertThat(session.isConfirmed(FactorScope.SESSION, NOW)).isFalse();
    }
}
