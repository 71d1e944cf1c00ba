package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.AccessException;
import tr.nes.access.AccessException.Reason;
import tr.nes.access.LoginView;
import tr.nes.access.SessionEnd;
import tr.nes.access.SmsPurpose;
import tr.nes.access.control.session.SessionOpening;
import tr.nes.holder.HolderView;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.SentCodes;
import tr.nes.testing.UnsealedSecrets;

class SessionsTest {

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Caller caller = mock(Caller.class);
    private final Beans beans = new Beans(database, clock, new AuditLog(), new UnsealedSecrets(), caller);
    private final SmsCodes codes = beans.get(SmsCodes.class);
    private final Sessions sessions = beans.get(Sessions.class);
    private final HolderView person = People.registered(beans, Roles.CALL_CENTRE);

    @Test
    void anAcceptedCodeOpensOneSession() {
        UUID challenge = accepted("browser");
        LoginView login = sessions.open(challenge, "browser");

        assertThat(login.holder()).isEqualTo(person.id());
        assertThat(login.fullName()).isEqualTo("Deneme Kişi");
        assertThat(login.roles()).containsExactlyInAnyOrder(Roles.HOLDER, Roles.CALL_CENTRE);
        assertThat(login.token()).hasSize(43);
        assertThat(sessions.touch(login.token())).isEmpty();
        assertThatThrownBy(() -> sessions.open(challenge, "browser"))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOGIN_NOT_CONFIRMED));
    }

    @Test
    void noSessionWithoutAnAcceptedCodeOfTheSameBrowser() {
        UUID challenge = codes.open(person.id(), SmsPurpose.LOGIN, "browser").id();
        assertThatThrownBy(() -> sessions.open(challenge, "browser"))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOGIN_NOT_CONFIRMED));
        assertThatThrownBy(() -> sessions.open(accepted("browser"), "other"))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOGIN_NOT_CONFIRMED));
    }

    @Test
    void theNewestWins() {
        String older = sessions.open(accepted("one"), "one").token();
        String newer = sessions.open(accepted("two"), "two").token();

        assertThat(sessions.touch(older)).contains(SessionEnd.NEWER_LOGIN);
        assertThat(sessions.touch(newer)).isEmpty();
    }

    @Test
    void ofManyLoginsAtOnceOneLives() throws Exception {
        List<String> tokens = ConcurrentCalls.of(8, () -> {
            String browser = UUID.randomUUID().toString();
            return sessions.open(accepted(browser), browser).token();
        });

        assertThat(tokens.stream().map(sessions::touch).filter(Optional::isEmpty))
                .hasSize(1);
    }

    @Test
    void endsWhenIdle() {
        String token = sessions.open(accepted("browser"), "browser").token();
        clock.forward(Duration.ofMinutes(29));
        assertThat(sessions.touch(token)).isEmpty();
        clock.forward(Duration.ofMinutes(30));

        assertThat(sessions.touch(token)).contains(SessionEnd.IDLE);
    }

    @Test
    void aStaffSessionEndsAfterEightHoursOfWork() {
        LoginView login = sessions.open(accepted("browser"), "browser");

        assertThat(login.expires()).isEqualTo(clock.instant().plus(Duration.ofHours(8)));
        assertThat(hoursOfUse(login.token())).isEqualTo(8);
    }

    @Test
    void aHoldersSessionEndsAfterTwelveHoursOfUse() throws Exception {
        HolderView holder = People.registered(beans);
        String token = database.inNew(() -> beans.get(SessionOpening.class)
                .byEDevlet(holder.id(), "e-Devlet")
                .token());

        assertThat(hoursOfUse(token)).isEqualTo(12);
    }

    /** Uses the session every twenty minutes until it reaches its maximum lifetime. */
    private long hoursOfUse(String token) {
        Instant opened = clock.instant();
        Optional<SessionEnd> ended = sessions.touch(token);
        while (ended.isEmpty()) {
            clock.forward(Duration.ofMinutes(20));
            ended = sessions.touch(token);
        }
        assertThat(ended).contains(SessionEnd.EXPIRED);
        return Duration.between(opened, clock.instant()).toHours();
    }

    @Test
    void onlyTheOwnSessionCanBeEnded() {
        String token = sessions.open(accepted("browser"), "browser").token();
        when(caller.holder()).thenReturn(People.somebody().id());
        sessions.end(token, SessionEnd.LOGOUT);
        assertThat(sessions.touch(token)).isEmpty();

        when(caller.holder()).thenReturn(person.id());
        sessions.end(token, SessionEnd.LOGOUT);
        assertThat(sessions.touch(token)).contains(SessionEnd.LOGOUT);
    }

    @Test
    void anUnknownTokenIsNoSession() {
        assertThat(sessions.touch("unknown")).contains(SessionEnd.LOGOUT);
    }

    @Test
    void onlyTheNewestDevicesStayKnown() throws Exception {
        for (int i = 0; i < 12; i++) {
            clock.forward(Duration.ofDays(1));
            sessions.open(accepted("b" + i), "b" + i);
        }

        assertThat(database.inNew(() -> database.entityManager()
                        .createQuery("select count(d) from KnownDevice d where d.holder = :holder", Long.class)
                        .setParameter("holder", person.id().value())
                        .getSingleResult()))
                .isEqualTo(10);
    }

    private UUID accepted(String binding) {
        UUID challenge = codes.open(person.id(), SmsPurpose.LOGIN, binding).id();
        synchronized (codes) {
            codes.send(challenge, binding);
            codes.check(
                    challenge, binding, SentCodes.last(database, person.phone()).toCharArray());
        }
        return challenge;
    }
}
