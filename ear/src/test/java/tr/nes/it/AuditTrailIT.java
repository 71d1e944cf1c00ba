package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditReport;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.shared.Roles;

/** An attacker with the database's password changes the trail; each test repairs its damage. */
@Tag("database")
class AuditTrailIT extends InServer {

    @Inject
    private AuditTrail trail;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private Rows rows;

    @BeforeEach
    void everythingIsSealedAndKeptAside() throws Exception {
        terminalFixture.open(terminalFixture.another());
        terminalFixture.open(terminalFixture.another());
        Await.until("all rows are sealed", () -> rows.count("audit_row where chain_no is null") == 0);
        assertThat(verified().faults()).isEmpty();
        rows.change("drop table if exists audit_aside");
        rows.change("create table audit_aside as select * from audit_row where chain_no >"
                + " (select max(chain_no) - 2 from audit_row)");
    }

    @AfterEach
    void mended() throws Exception {
        rows.change("delete from audit_row where id in (select id from audit_aside)");
        rows.change("insert into audit_row select * from audit_aside");
        rows.change("drop table audit_aside");
        assertThat(verified().faults()).isEmpty();
    }

    @Test
    void whenNothingWasTouched_thenTheTrailIsWholeAndSealed() throws Exception {
        AuditReport report = verified();

        assertThat(report.whole()).isTrue();
        assertThat(report.sealedRows()).isPositive();
    }

    @Test
    void whenOneRowIsChanged_thenItIsFound() throws Exception {
        rows.change("update audit_row set detail = 'x' where chain_no = (select min(chain_no) from audit_aside)");

        assertThat(verified().faults()).singleElement().asString().endsWith("was changed");
    }

    @Test
    void whenOneRowIsRemoved_thenItIsFound() throws Exception {
        rows.change("delete from audit_row where chain_no = (select min(chain_no) from audit_aside)");

        assertThat(verified().faults()).isNotEmpty();
    }

    @Test
    void whenTheLastRowIsRemoved_thenItIsFound() throws Exception {
        rows.change("delete from audit_row where chain_no = (select max(chain_no) from audit_aside)");

        assertThat(verified().faults()).isNotEmpty();
    }

    @Test
    void whenTwoRowsAreSwapped_thenItIsFound() throws Exception {
        rows.change("update audit_row set chain_no = -1 where chain_no = (select min(chain_no) from audit_aside)");
        rows.change("update audit_row set chain_no = chain_no - 1"
                + " where chain_no = (select max(chain_no) from audit_aside)");
        rows.change("update audit_row set chain_no = (select max(chain_no) from audit_aside) where chain_no = -1");

        assertThat(verified().faults()).isNotEmpty();
    }

    private AuditReport verified() throws Exception {
        return CallAs.somebody("auditor", Roles.AUDITOR, trail::verify);
    }
}
