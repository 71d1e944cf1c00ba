package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.RefusedOperation;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.shared.HolderId;

/** Two hundred requests at once finish with a pool of 20 connections (nes.db.pool of this server). */
@Tag("database")
class PoolStarvationIT extends InServer {

    private static final int AT_ONCE = 200;

    @Inject
    private ConcurrentTasks tasks;

    @Inject
    private TestPeople people;

    @Inject
    private SmsCodes codes;

    @Inject
    private RefusedOperation refusedOperation;

    @Inject
    private Rows rows;

    /** Each request's transaction writes the person's first entry in the trail, whose pseudonym commits apart. */
    @Test
    void whenPeopleWhomTheTrailDoesNotKnowTypeTheirCodes_thenEachIsAnswered() throws Exception {
        List<UUID> challenges = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            HolderId person = people.registered().id();
            challenges.add(codes.open(person, SmsPurpose.LOGIN, "b").id());
            rows.change("delete from person_pseudonym where holder_id = ?", person.value());
        }

        List<SmsCodeResult> results =
                tasks.of(AT_ONCE, i -> () -> codes.check(challenges.get(i), "b", "000000".toCharArray()));

        assertThat(results).hasSize(AT_ONCE);
        for (UUID challenge : challenges) {
            assertThat(rows.count("audit_row where action = 'SMS_CODE_CHECKED' and object = ?", challenge.toString()))
                    .isEqualTo(1);
        }
    }

    @Test
    void whenOperationsAreRefused_thenEachUseIsCountedAndEachRefusalRecorded() throws Exception {
        String subject = "starved " + UUID.randomUUID();

        List<Boolean> counted = tasks.of(AT_ONCE, i -> () -> refusedOperation.run(subject, String.valueOf(i)));

        assertThat(counted).hasSize(AT_ONCE).containsOnly(true);
        assertThat(rows.count("audit_row where detail = ?", subject)).isEqualTo(AT_ONCE);
        assertThat(rows.text("select used from allowance where name like ?", subject + "%"))
                .isEqualTo(String.valueOf(AT_ONCE));
    }
}
