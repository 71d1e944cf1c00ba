package tr.nes.it.bench;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.PasswordGuesses;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;

/**
 * Measures how many of fifty people a client at one address can lock out within an hour, if no throttle slows it
 * down.
 */
class MassLockBench extends InServer {

    private static final int VICTIMS = 50;
    private static final String ADDRESS = "203.0.113.50";

    @Inject
    private TestPeople people;

    @Inject
    private PasswordGuesses passwords;

    @Inject
    private Rows rows;

    @Test
    void locksPerHour() throws Exception {
        int locked = 0;
        for (int victim = 0; victim < VICTIMS; victim++) {
            HolderView person = people.somebody();
            for (int guess = 0; guess < 3; guess++) {
                rows.change("update allowance set used = 0 where name like 'word %'");
                passwords.guess(person, "Yanlış-" + guess, ADDRESS);
            }
            locked += passwords.isLocked(person) ? 1 : 0;
        }
        BenchTable.row("locks_per_hour_one_address", locked, "people");
    }
}
