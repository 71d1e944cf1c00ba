package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.nes.access.WordResult.Outcome;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Crowd;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.People;
import tr.nes.it.testing.WordGuesses;

/** Somebody at one address who locks people out, all at once. */
class MassLockIT extends InServer {

    private static final int VICTIMS = 8;
    private static final String NETWORK = "2001:db8:6:6";

    @Inject
    private People people;

    @Inject
    private WordGuesses words;

    @Inject
    private Crowd crowd;

    @Test
    void whenEightPeopleAreGuessedAtInParallel_thenFiveAreLockedAndTheRestIsNotTouched() throws Exception {
        List<HolderView> victims = new ArrayList<>();
        for (int i = 0; i < VICTIMS; i++) {
            victims.add(people.somebody());
        }

        List<Outcome> answers =
                crowd.of(3 * VICTIMS, i -> () -> words.guess(victims.get(i % VICTIMS), "Yanlış-1", NETWORK + "::" + i));

        assertThat(answers).containsOnly(Outcome.REFUSED);
        int locked = 0;
        for (HolderView victim : victims) {
            locked += words.isLocked(victim) ? 1 : 0;
        }
        assertThat(locked).isEqualTo(5);
        assertThat(words.guess(people.somebody(), People.WORD, NETWORK + "::9")).isEqualTo(Outcome.REFUSED);
        assertThat(words.guess(people.somebody(), People.WORD, "2001:db8:6:7::1"))
                .isEqualTo(Outcome.ACCEPTED);
    }
}
