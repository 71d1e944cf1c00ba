package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Operator.Printed;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PortalDatabase;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/**
 * An attacker with the database's password truncates the trail: command, health check and the auditor's page
 * report what is missing.
 */
class AuditAttackIT {

    private static final String LAST_BUT_ONE =
            "(select max(chain_no) from audit_checkpoint where chain_no < (select max(chain_no) from"
                    + " audit_checkpoint))";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheNewestRowsGoWithTheirCheckpoint_thenEverybodyWhoAsksIsToldWhatIsMissing() throws Exception {
        Web web = scene.web().logIn(Person.DENETCI);
        assertThat(verify())
                .satisfies(
                        printed -> assertThat(printed.code()).as(printed.text()).isZero());
        assertThat(health()).isEqualTo(200);
        shortenTheTrail();
        try {
            assertThat(verify()).satisfies(printed -> {
                assertThat(printed.code()).isOne();
                assertThat(printed.text())
                        .containsPattern(
                                "the database is older than anchor .*: rows \\d+ to \\d+ \\(\\d+\\), sealed until"
                                        + " 20.*Z, are missing");
            });
            DevEndpoints.until("health says so", () -> health() == 503);
            web.open("/denetim-kayitlari").press("Doğrula").reads("Kayıtlarda bozulma var");
            web.reads("Veri tabanı dış kanıttan eski");
            scene.screens().take(web.page(), "audit-shortened");
            web.open("/denetim-kayitlari?dil=en").press("Verify").reads("The database is older than anchor");
        } finally {
            mend();
        }
        DevEndpoints.until("the trail fits again", () -> health() == 200);
        assertThat(verify().code()).isZero();
    }

    @Test
    void whenTheAnchorWasCut_thenTheTrailGoesOnOnlyAfterAnOperatorHasSaidWhy() throws Exception {
        scene.web().logIn(Person.DENETCI);
        Path anchor = scene.portal().data().resolve("anchor/audit");
        DevEndpoints.until("the cut is found", () -> {
            List<String> lines = Files.readAllLines(anchor);
            Files.write(anchor, lines.subList(0, Math.max(0, lines.size() - 1)));
            return health() == 503;
        });
        assertThat(verify().text()).contains("its end was cut off");

        assertThat(nes("audit-accept-restore", " ").code()).isEqualTo(64);
        DevEndpoints.until(
                "it is accepted",
                () -> nes("audit-accept-restore", "the disk was full").text().contains("accepted: anchor"));
        DevEndpoints.until("the trail goes on", () -> health() == 200);
        assertThat(verify().code()).isZero();
        DevEndpoints.until(
                "nothing is left",
                () -> nes("audit-accept-restore", "again").text().contains("nothing to accept"));
        assertThat(scene.ledger().texts("select detail from audit_row where action = 'AUDIT_RESTORE_ACCEPTED'"))
                .contains("the disk was full");
    }

    /** Takes the lease as another server would, so that nothing is sealed in between. */
    private void shortenTheTrail() throws Exception {
        PortalDatabase portalDatabase = scene.ledger();
        DevEndpoints.until(
                "the lease is free",
                () -> portalDatabase.change(
                                "update lease set owner = 'it', until_at = ? where name = 'audit-sealer' and until_at"
                                        + " < ?",
                                OffsetDateTime.now().plusMinutes(5),
                                OffsetDateTime.now())
                        == 1);
        portalDatabase.change("create table kept_row as select * from audit_row where chain_no > " + LAST_BUT_ONE);
        portalDatabase.change(
                "create table kept_checkpoint as select * from audit_checkpoint where chain_no > " + LAST_BUT_ONE);
        portalDatabase.change("delete from audit_row where id in (select id from kept_row)");
        portalDatabase.change("delete from audit_checkpoint where chain_no in (select chain_no from kept_checkpoint)");
        portalDatabase.change(
                "update lease set until_at = ? where name = 'audit-sealer'",
                OffsetDateTime.now().minusSeconds(1));
    }

    private void mend() throws SQLException {
        PortalDatabase portalDatabase = scene.ledger();
        portalDatabase.change("insert into audit_row select * from kept_row");
        portalDatabase.change("insert into audit_checkpoint select * from kept_checkpoint");
        portalDatabase.change("drop table kept_row");
        portalDatabase.change("drop table kept_checkpoint");
    }

    private int health() throws IOException, InterruptedException {
        return scene.plainBrowser().get("/health/audit").status();
    }

    private Printed verify() throws IOException, InterruptedException {
        return nes("audit-verify");
    }

    private Printed nes(String... arguments) throws IOException, InterruptedException {
        return scene.portal().operator().nes(arguments);
    }
}
