package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditFinding.Kind;
import tr.nes.audit.AuditReport;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.audit.boundary.AuditTrailOperations;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.shared.Roles;

/** The running sealer with its anchor file, and real transactions that are rolled back. */
class AuditAnchorIT extends InServer {

    private static final String LAST_BUT_ONE =
            "(select max(chain_no) from audit_checkpoint where chain_no < (select max(chain_no) from"
                    + " audit_checkpoint))";

    /** Distinguishes this run from earlier ones. */
    private final String mark = UUID.randomUUID().toString();

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditTrailOperations operations;

    @Inject
    private Rows rows;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void twoCheckpoints() throws Exception {
        sealed("one");
        sealed("two");
        assertThat(verified().faults()).isEmpty();
        rows.change("drop table if exists kept_row");
        rows.change("drop table if exists kept_checkpoint");
        rows.change("create table kept_row as select * from audit_row where 1 = 0");
        rows.change("create table kept_checkpoint as select * from audit_checkpoint where 1 = 0");
        rows.change("grant select on kept_row to public");
    }

    @AfterEach
    void mended() throws Exception {
        rows.change("insert into audit_row select * from kept_row");
        rows.change("insert into audit_checkpoint select * from kept_checkpoint");
        rows.change("drop table kept_row");
        rows.change("drop table kept_checkpoint");
        goOn();
        Await.until("the trail fits again", () -> operations.health().findings().isEmpty());
        assertThat(verified().faults()).isEmpty();
    }

    @Test
    void whenTheNewestRowsGoTogetherWithTheirCheckpoint_thenTheServerStopsSealingAndSaysWhatIsMissing()
            throws Exception {
        holdTheSealer();
        rows.change("insert into kept_row select * from audit_row where chain_no > " + LAST_BUT_ONE);
        rows.change("insert into kept_checkpoint select * from audit_checkpoint where chain_no > " + LAST_BUT_ONE);
        rows.change("delete from audit_row where id in (select id from kept_row)");
        rows.change("delete from audit_checkpoint where chain_no in (select chain_no from kept_checkpoint)");
        long missing = rows.count("kept_row");
        assertThat(verified().faults().get(0)).contains("(" + missing + ")").contains("are missing");

        goOn();
        Await.until("the sealer has found it", () -> kinds().contains(Kind.DATABASE_BEHIND));
        trail(mark);
        Await.until(
                "it stands in the trail",
                () -> rows.count("audit_row where object = 'DATABASE_BEHIND' and at > (select min(at) from kept_row)")
                        > 0);
        assertThat(rows.count("audit_row where object = ? and chain_no is not null", mark))
                .isZero();
        assertThat(verified().findings()).extracting(AuditFinding::kind).contains(Kind.DATABASE_BEHIND);
    }

    @Test
    void whenAnUnsealedRowIsDeleted_thenTheServerThatWroteItMissesIt() throws Exception {
        holdTheSealer();
        trail(mark);
        rows.change("insert into kept_row select * from audit_row where object = ?", mark);
        assertThat(rows.change("delete from audit_row where object = ?", mark)).isOne();

        Await.until("it is missed", () -> kinds().contains(Kind.NUMBERS_MISSING));
        goOn();
        Await.until(
                "an operator has accepted it",
                () -> CallAs.system(() -> operations.acceptRestore(mark).isPresent()));
        assertThat(rows.count("audit_row where action = 'AUDIT_RESTORE_ACCEPTED' and detail = ?", mark))
                .isPositive();
    }

    @Test
    void whenAnOperationIsRolledBack_thenTheNumberOfItsRowIsPutOnRecord() throws Exception {
        trail(mark);
        transaction.begin();
        trail.record(AuditFact.told(AuditAction.LOGOUT, mark + "!", ""));
        transaction.rollback();
        long before = Long.parseLong(rows.text("select seq from audit_row where object = ?", mark));
        String run = rows.text("select node from audit_row where object = ?", mark);

        Await.until(
                "the number is on record",
                () ->
                        rows
                                .texts(
                                        "select detail from audit_row where action = 'AUDIT_NUMBERS_VOID' and object = ?",
                                        run)
                                .stream()
                                .anyMatch(detail -> holds(detail, before + 1)));
        assertThat(rows.count("audit_row where object = ?", mark + "!")).isZero();
    }

    private static boolean holds(String ranges, long number) {
        return List.of(ranges.split(",")).stream()
                .map(range -> range.split("-"))
                .anyMatch(ends -> {
                    long last = Long.parseLong(ends[ends.length - 1]);
                    return Long.parseLong(ends[0]) <= number && number <= last;
                });
    }

    private void sealed(String object) throws Exception {
        trail(object);
        Await.until("all rows are sealed", () -> rows.count("audit_row where chain_no is null") == 0);
    }

    private void trail(String object) {
        trail.recordApart(AuditFact.told(AuditAction.LOGOUT, object, ""));
    }

    /** As another server would. */
    private void holdTheSealer() throws Exception {
        Await.until(
                "the lease is free",
                () -> rows.change(
                                "update lease set owner = 'it', until_at = ? where name = 'audit-sealer' and until_at"
                                        + " < ?",
                                OffsetDateTime.now().plusMinutes(5),
                                OffsetDateTime.now())
                        == 1);
    }

    private void goOn() throws Exception {
        rows.change(
                "update lease set until_at = ? where name = 'audit-sealer' and owner = 'it'",
                OffsetDateTime.now().minusSeconds(1));
    }

    private List<Kind> kinds() {
        return operations.health().findings().stream().map(AuditFinding::kind).toList();
    }

    private AuditReport verified() throws Exception {
        return CallAs.somebody("auditor", Roles.AUDITOR, trail::verify);
    }
}
