package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult;
import tr.nes.access.PasswordResult.Outcome;
import tr.nes.access.control.password.QuickHashing;
import tr.nes.access.control.session.KnownDevices;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.Pictures;
import tr.nes.testing.UnsealedSecrets;

/** An attacker who tries to lock out many people from one network. */
class MassLockTest {

    private static final String WORD = "Arnavutköy-1872";

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final QuickHashing hashing = new QuickHashing();
    private final RequestOrigin requestOrigin = new RequestOrigin();
    private final Beans beans = new Beans(database, clock, hashing, audit, requestOrigin, new UnsealedSecrets());
    private final PasswordLogins logins = beans.get(PasswordLogins.class);
    private final String network = "2001:db8:%x:%x".formatted(random(), random());

    @Test
    void ofFiftyPeopleFiveAreLockedInAnHour() {
        List<HolderView> victims = people(50);
        tryToLock(victims);

        assertThat(locks()).isEqualTo(5);
        int compared = hashing.compared();
        assertThat(guess(victims.get(49), "wrong", null)).isEqualTo(new PasswordResult(Outcome.REFUSED, null));
        assertThat(hashing.compared()).as("no secret is looked at").isEqualTo(compared);

        clock.forward(Duration.ofHours(1));
        tryToLock(victims.subList(40, 48));
        assertThat(locks()).isEqualTo(10);
    }

    @Test
    void othersAndKnownDevicesOfTheSameNetworkAreNotTurnedAway() throws Exception {
        HolderView colleague = withPassword();
        String device = database.inNew(() -> beans.get(KnownDevices.class).remember(colleague.id()));
        tryToLock(people(5));

        assertThat(guess(colleague, WORD, null).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(guess(colleague, WORD, device).outcome()).isEqualTo(Outcome.ACCEPTED);
        requestOrigin.cameFrom("2001:db8:ffff:" + Integer.toHexString(random()) + "::1", null);
        assertThat(guess(colleague, WORD, null).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whoPreparesAllAndThenLocksAllAtOnceGetsFiveToo() throws Exception {
        List<HolderView> many = people(20);
        many.forEach(victim -> {
            guess(victim, "wrong", null);
            guess(victim, "wrong", null);
        });
        clock.forward(Duration.ofMinutes(1));
        Queue<HolderView> next = new ConcurrentLinkedQueue<>(many);

        ConcurrentCalls.of(20, (Callable<Outcome>)
                () -> guess(next.remove(), "wrong", null).outcome());

        assertThat(locks()).isEqualTo(5);
    }

    /** Otherwise five made-up numbers and the attacker's own account would reveal which numbers are registered. */
    @Test
    void numbersThatNobodyHasUseUpTheSame() {
        HolderView own = withPassword();
        for (int i = 0; i < 5; i++) {
            HolderView nobody = People.somebody();
            for (int n = 0; n < 3; n++) {
                guess(nobody, "wrong", null);
            }
        }

        assertThat(locks()).isZero();
        assertThat(guess(own, WORD, null).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void rightPasswordsUseNothingUp() {
        for (HolderView victim : people(6)) {
            guess(victim, "wrong", null);
            guess(victim, "wrong", null);
            assertThat(guess(victim, WORD, null).outcome()).isEqualTo(Outcome.ACCEPTED);
        }
    }

    private List<HolderView> people(int many) {
        return Stream.generate(this::withPassword).limit(many).toList();
    }

    private void tryToLock(List<HolderView> victims) {
        for (HolderView victim : victims) {
            for (int i = 0; i < 3; i++) {
                guess(victim, "wrong", null);
            }
        }
    }

    /** From the next address of the network; when its attempts of the minute are used up, a minute later. */
    private PasswordResult guess(HolderView person, String password, String device) {
        PasswordResult answer = press(person, password, device);
        if (answer.outcome() != Outcome.THROTTLED) {
            return answer;
        }
        clock.forward(Duration.ofMinutes(1));
        return press(person, password, device);
    }

    private PasswordResult press(HolderView person, String password, String device) {
        CaptchaId picture = beans.get(Captchas.class).issue();
        String seen = Pictures.answer(database, picture);
        return logins.check(
                new PasswordAttempt(person.identityNumber().value(), picture, seen, password.toCharArray(), device));
    }

    private long locks() {
        return audit.count(AuditAction.LOGIN_LOCKED, AuditResult.DONE);
    }

    private HolderView withPassword() {
        requestOrigin.cameFrom(network + "::1", null);
        HolderView person = People.registered(beans);
        beans.get(Passwords.class).put(person.id(), WORD.toCharArray());
        return person;
    }

    private static int random() {
        return ThreadLocalRandom.current().nextInt(1, 0x10000);
    }
}
