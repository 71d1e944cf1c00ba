package tr.nes.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.SessionEnd;
import tr.nes.access.SmsPurpose;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.access.control.captcha.CaptchaService;
import tr.nes.access.control.session.IdleTime;
import tr.nes.access.control.session.WebSessions;
import tr.nes.access.entity.Captcha;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.access.entity.WebSession;
import tr.nes.holder.HolderView;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

class AccessJobsTest {

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-01T10:00:00Z");
    private final Beans beans = new Beans(database, clock);
    private final AccessJobs jobs = beans.get(AccessJobs.class);
    private final HolderView person = People.registered(beans);

    @Test
    void whatIsOfNoUseGoesAndTheRestStays() throws Exception {
        CaptchaId captcha = beans.get(CaptchaService.class).issue();
        UUID challenge = beans.get(SmsCodes.class)
                .open(person.id(), SmsPurpose.LOGIN, "binding")
                .id();
        clock.forward(Duration.ofMinutes(9));
        jobs.sweep();
        assertThat(exists(Captcha.class, captcha.value())).isTrue();

        clock.forward(Duration.ofMinutes(2));
        jobs.sweep();
        assertThat(exists(Captcha.class, captcha.value())).isFalse();
        assertThat(exists(SmsChallenge.class, challenge)).isTrue();

        clock.forward(Duration.ofDays(2));
        jobs.sweep();
        assertThat(exists(SmsChallenge.class, challenge)).isFalse();
        assertThat(isGateThere()).isTrue();
    }

    @Test
    void sessionsThatNobodyUsesEnd() throws Exception {
        WebSessions sessions = beans.get(WebSessions.class);
        String token = database.inNew(() -> sessions.open(person.id(), clock.instant()));
        clock.forward(Duration.ofMinutes(31));
        jobs.sweep();

        assertThat(database.inNew(() -> sessions.lock(token).flatMap(s -> s.use(clock.instant(), IdleTime.limit()))))
                .contains(SessionEnd.IDLE);
        Long number = database.inNew(
                () -> sessions.lock(token).map(WebSession::number).orElseThrow());

        clock.forward(Duration.ofDays(31));
        jobs.sweep();
        assertThat(exists(WebSession.class, number)).isFalse();
    }

    @Test
    void sessionsWhoseTimeIsOverEnd() throws Exception {
        WebSessions sessions = beans.get(WebSessions.class);
        String token = database.inNew(() -> sessions.open(person.id(), clock.instant()));
        for (int i = 0; i < 36; i++) {
            clock.forward(Duration.ofMinutes(20));
            database.inNew(() -> sessions.lock(token).map(sessions::use));
        }
        clock.forward(Duration.ofMinutes(1));
        jobs.sweep();

        assertThat(database.inNew(() -> sessions.lock(token).flatMap(sessions::use)))
                .contains(SessionEnd.EXPIRED);
    }

    private boolean exists(Class<?> type, Object id) throws Exception {
        return database.inNew(() -> database.entityManager().find(type, id)) != null;
    }

    private boolean isGateThere() throws Exception {
        return database.inNew(() -> !database.entityManager()
                .createNativeQuery("select 1 from allowance where name = ''")
                .getResultList()
                .isEmpty());
    }
}
