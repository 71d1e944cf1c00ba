package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.access.AccessException;
import tr.nes.access.AccessException.Reason;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.access.control.session.Confirmations;
import tr.nes.access.control.session.WebSessions;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.shared.Caller;
import tr.nes.shared.FactorScope;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.SentCodes;
import tr.nes.testing.UnsealedSecrets;

class FreshFactorsTest {

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final Caller caller = mock(Caller.class);
    private final Beans beans = new Beans(database, clock, audit, new UnsealedSecrets(), caller);
    private final FreshFactors factors = beans.get(FreshFactors.class);
    private final Sessions sessions = beans.get(Sessions.class);
    private final Confirmations confirmations = beans.get(Confirmations.class);
    private final HolderView person = People.registered(beans);
    private String token;

    @BeforeEach
    void loggedInByACodeThatWasTypedThreeMinutesAgo() throws Exception {
        when(caller.holder()).thenReturn(person.id());
        Instant typed = clock.instant();
        clock.forward(180);
        token = database.inNew(() -> beans.get(WebSessions.class).open(person.id(), typed));
        sessions.touch(token);
    }

    @Test
    void theLoginsOwnCodeCountsWhileItIsFresh() {
        assertThat(factors.isFresh(FactorScope.SESSION)).isTrue();
        clock.forward(120);
        assertThat(factors.isFresh(FactorScope.SESSION)).isTrue();
        clock.forward(1);
        assertThat(factors.isFresh(FactorScope.SESSION)).isFalse();
        assertThat(confirmations.spend(FactorScope.SESSION)).isFalse();
        assertThat(audit.count(AuditAction.FACTOR_CONFIRMED, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void theLoginsOwnCodeDoesNotCountForWhatIsFinal() {
        assertThat(factors.isFresh(FactorScope.REVOCATION)).isFalse();
        confirm(FactorScope.SESSION);
        assertThat(factors.isFresh(FactorScope.REVOCATION)).isFalse();
    }

    @Test
    void anAcceptedCodeMakesTheSessionFreshAgain() {
        clock.forward(1000);
        sessions.touch(token);
        confirm(FactorScope.SESSION);
        assertThat(confirmations.spend(FactorScope.SESSION)).isTrue();
        assertThat(audit.count(AuditAction.FACTOR_CONFIRMED, AuditResult.DONE)).isOne();
    }

    @Test
    void aRevocationIsConfirmedForItselfAndOnce() {
        confirm(FactorScope.REVOCATION);
        assertThat(SentCodes.text(SentCodes.to(database, person.phone()).get(0)))
                .startsWith("SERTİFİKA İPTALİ");
        assertThat(confirmations.spend(FactorScope.REVOCATION)).isTrue();
        assertThat(confirmations.spend(FactorScope.REVOCATION)).isFalse();
    }

    @Test
    void fiveWrongCodesEndTheAttempt() {
        UUID challenge = factors.open(FactorScope.SESSION).id();
        factors.send(challenge);
        String right = SentCodes.last(database, person.phone());
        String wrong = right.equals("000000") ? "111111" : "000000";
        for (int i = 1; i < 5; i++) {
            assertThat(factors.check(challenge, wrong.toCharArray())).isEqualTo(SmsCodeResult.WRONG);
        }
        assertThat(factors.check(challenge, wrong.toCharArray())).isEqualTo(SmsCodeResult.ENDED);
        assertThat(factors.check(challenge, right.toCharArray())).isEqualTo(SmsCodeResult.ENDED);
    }

    @Test
    void anotherSessionsChallengeIsUnknown() throws Exception {
        UUID challenge = factors.open(FactorScope.SESSION).id();
        String newer = database.inNew(() -> beans.get(WebSessions.class).open(person.id(), clock.instant()));
        sessions.touch(newer);

        assertThatThrownBy(() -> factors.view(challenge))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CHALLENGE_UNKNOWN));
        assertThat(factors.send(challenge)).isEqualTo(SmsSendResult.ENDED);
        assertThat(factors.check(challenge, "123456".toCharArray())).isEqualTo(SmsCodeResult.ENDED);
    }

    @Test
    void withoutALoginSessionNothingIsFresh() {
        sessions.touch("unknown");
        assertThat(factors.isFresh(FactorScope.SESSION)).isFalse();
        assertThat(confirmations.spend(FactorScope.SESSION)).isFalse();
        assertThatThrownBy(() -> factors.open(FactorScope.SESSION))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CHALLENGE_UNKNOWN));
    }

    @Test
    void anotherPersonsSessionIsNoneOfTheCallers() {
        when(caller.holder()).thenReturn(People.somebody().id());
        assertThat(factors.isFresh(FactorScope.SESSION)).isFalse();
    }

    @Test
    void aCodeForSomethingElseMakesNothingFresh() {
        clock.forward(1000);
        sessions.touch(token);
        SmsCodes codes = beans.get(SmsCodes.class);
        UUID challenge = codes.open(person.id(), SmsPurpose.CONFIRM, "browser").id();
        codes.send(challenge, "browser");
        codes.check(
                challenge, "browser", SentCodes.last(database, person.phone()).toCharArray());

        assertThat(factors.isFresh(FactorScope.SESSION)).isFalse();
    }

    private void confirm(FactorScope scope) {
        UUID challenge = factors.open(scope).id();
        assertThat(factors.send(challenge)).isEqualTo(SmsSendResult.SENT);
        assertThat(factors.check(
                        challenge, SentCodes.last(database, person.phone()).toCharArray()))
                .isEqualTo(SmsCodeResult.ACCEPTED);
    }
}
