package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.kiosk.PairingResult;
import tr.nes.kiosk.PairingResult.Outcome;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.shared.Roles;

@Tag("database")
class PairingRaceIT extends InServer {

    private static final String REFUSED = "audit_row where action = 'TERMINAL_PAIRED' and result = 'REFUSED'";

    @Inject
    private Terminals terminals;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void nobodyHasGuessedYet() throws Exception {
        rows.change("delete from allowance where name like 'pairing %'");
    }

    /** A paired kiosk without readers is not healthy. */
    @AfterEach
    void nobodyStandsBeforeIt() throws Exception {
        rows.change("update terminal set credential_hash = null, paired_at = null, version = version + 1"
                + " where id like 'it-%' and paired_at is not null");
    }

    /** The test may span two minutes; then the attempts of both count. */
    @Test
    void whenAHundredGuess_thenOnlyAFewAreLookedAtAndOnRecord() throws Exception {
        long before = rows.count(REFUSED + " and detail = 'code'");
        List<Outcome> answers =
                concurrentTasks.of(100, i -> () -> pair("AAAAAAAAAA").outcome());
        long lookedAt = answers.stream().filter(Outcome.REFUSED::equals).count();
        assertThat(lookedAt).isBetween(10L, 20L);
        assertThat(rows.count(REFUSED + " and detail = 'code'")).isEqualTo(before + lookedAt);
        assertThat(answers).filteredOn(Outcome.THROTTLED::equals).hasSize((int) (100 - lookedAt));
    }

    @Test
    void whenManyUseOneCode_thenItPairsOnce() throws Exception {
        TerminalId terminal = terminalFixture.another();
        String code = CallAs.somebody("admin", Roles.ADMIN, () -> terminals.pairingCode(terminal));
        List<Outcome> answers = concurrentTasks.of(8, i -> () -> pair(code).outcome());
        assertThat(answers).filteredOn(Outcome.PAIRED::equals).hasSize(1);
    }

    @Test
    void whenTheCallerRollsBack_thenTheGuessCountsAndIsOnRecord() throws Exception {
        long before = rows.count(REFUSED);
        transaction.begin();
        pair("AAAAAAAAAA");
        transaction.rollback();
        assertThat(rows.count(REFUSED)).isEqualTo(before + 1);
        assertThat(rows.count("allowance where name like 'pairing %' and used = 1"))
                .isGreaterThanOrEqualTo(2);
    }

    private PairingResult pair(String code) {
        return terminals.pair(code.toCharArray());
    }
}
