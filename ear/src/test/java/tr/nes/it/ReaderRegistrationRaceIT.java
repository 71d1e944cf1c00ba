package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.shared.DomainException;

/** Several administrators register a reader at the same time: one succeeds, the others are told why not. */
@Tag("database")
class ReaderRegistrationRaceIT extends InServer {

    private static final int CROWD = 6;

    @Inject
    private Readers readers;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private Rows rows;

    @AfterEach
    void asBefore() throws Exception {
        rows.change("delete from reader_name where reader_id like 'yaris-%'");
        rows.change("delete from reader where id like 'yaris-%'");
    }

    @Test
    void whenTheSameIdIsGivenToMany_thenOneGetsIt() throws Exception {
        List<String> answers = concurrentTasks.of(CROWD, i -> () -> register("yaris-0", "Race Reader " + i));
        assertThat(Collections.frequency(answers, "")).isOne();
        assertThat(Collections.frequency(answers, "ReaderIdTaken")).isEqualTo(CROWD - 1);
    }

    @Test
    void whenTheSameDeviceIsGivenManyIds_thenOneGetsIt() throws Exception {
        List<String> answers = concurrentTasks.of(CROWD, i -> () -> register("yaris-" + i, "Race Reader"));
        assertThat(Collections.frequency(answers, "")).isOne();
        assertThat(Collections.frequency(answers, "ReaderNameTaken")).isEqualTo(CROWD - 1);
    }

    private String register(String id, String device) throws Exception {
        Callable<String> deed = () -> {
            readers.register(id, TerminalFixture.SECOND, List.of(new ReaderName(device)));
            return "";
        };
        try {
            return CallAs.system(deed);
        } catch (DomainException refused) {
            return refused.messageKey();
        }
    }
}
