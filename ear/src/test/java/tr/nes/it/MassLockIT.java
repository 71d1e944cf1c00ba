package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.nes.access.PasswordResult.Outcome;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.PasswordGuesses;
import tr.nes.it.testing.TestPeople;

/** A client at one address that locks out many people at once. */
class MassLockIT extends InServer {

    private static final int VICTIMS = 8;
    private static final String NETWORK = "2001:db8:6:6";

    @Inject
    private TestPeople people;

    @Inject
    private PasswordGuesses passwords;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Test
    void whenEightPeopleAreGuessedAtInParallel_thenFiveAreLockedAndTheRestIsNotTouched() throws Exception {
        List<HolderView> victims = new ArrayList<>();
        for (int i = 0; i < VICTIMS; i++) {
            victims.add(people.somebody());
        }

        List<Outcome> answers = concurrentTasks.of(
                3 * VICTIMS, i -> () -> passwords.guess(victims.get(i % VICTIMS), "Yanlış-1", NETWORK + "::" + i));

        assertThat(answers).containsOnly(Outcome.REFUSED);
        int locked = 0;
        for (HolderView victim : victims) {
            locked += passwords.isLocked(victim) ? 1 : 0;
        }
        assertThat(locked).isEqualTo(5);
        assertThat(passwords.guess(people.somebody(), TestPeople.WORD, NETWORK + "::9"))
                .isEqualTo(Outcome.REFUSED);
        assertThat(passwords.guess(people.somebody(), TestPeople.WORD, "2001:db8:6:7::1"))
                .isEqualTo(Outcome.ACCEPTED);
    }
}
