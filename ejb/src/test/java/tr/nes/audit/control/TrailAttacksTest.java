package tr.nes.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditFinding.Kind;
import tr.nes.audit.NothingToAccept;
import tr.nes.audit.control.anchor.Anchors;

/** An attacker with the database's password, and one who also has the anchor file. */
class TrailAttacksTest {

    private static final String KNOWN = "nes.audit.anchor.known";

    @TempDir
    private Path folder;

    private AnchoredTrail trail;
    private Path anchor;

    @BeforeEach
    void twoCheckpoints() throws SQLException {
        trail = new AnchoredTrail(folder);
        anchor = folder.resolve("anchor/audit");
        trail.writeAndSeal(4);
        trail.writeAndSeal(3);
        assertThat(trail.kinds()).isEmpty();
        assertThat(trail.verify().anchoredRows()).isEqualTo(8);
    }

    @AfterEach
    void close() throws SQLException {
        System.clearProperty(KNOWN);
        trail.close();
    }

    @Test
    void whenTheNewestRowsGoTogetherWithTheirCheckpoint_thenTheAnchorNamesThem() throws SQLException {
        trail.sql("delete from audit_row where chain_no > 5");
        trail.sql("delete from audit_checkpoint where chain_no > 5");

        assertThat(trail.chainAlone())
                .as("what was all before there were anchors")
                .isEmpty();
        AuditFinding finding = trail.verify().findings().get(0);
        assertThat(finding.kind()).isEqualTo(Kind.DATABASE_BEHIND);
        assertThat(List.of(finding.from(), finding.to())).containsExactly(6L, 8L);
        assertThat(finding.sentence()).contains("rows 6 to 8 (3)").contains("2026-11-21T10:00:");
        assertThat(trail.verify().anchoredRows()).isEqualTo(8);
    }

    @Test
    void whenAllRowsAndCheckpointsAreDeleted_thenTheAnchorKnowsThemAll() throws SQLException {
        trail.sql("delete from audit_row");
        trail.sql("delete from audit_checkpoint");
        trail.sql("delete from audit_anchor");

        assertThat(trail.chainAlone()).isEmpty();
        AuditFinding finding = trail.verify().findings().get(0);
        assertThat(finding.kind()).isEqualTo(Kind.DATABASE_BEHIND);
        assertThat(List.of(finding.from(), finding.to())).containsExactly(1L, 8L);
    }

    @Test
    void whenTheTrailDoesNotFit_thenNothingIsSealedOnAndTheAnchorStays() throws Exception {
        String before = Files.readString(anchor);
        trail.sql("delete from audit_row where chain_no > 5");
        trail.sql("delete from audit_checkpoint where chain_no > 5");
        trail.writeAndSeal(5);
        trail.seal();

        assertThat(trail.number("select count(*) from audit_row where chain_no > 5"))
                .isZero();
        assertThat(Files.readString(anchor)).isEqualTo(before);
        assertThat(trail.alarms()).containsExactly(Kind.DATABASE_BEHIND);
        assertThat(trail.number("select count(*) from audit_row where object = 'DATABASE_BEHIND'"))
                .as("told once")
                .isOne();
        assertThat(trail.number("select count(*) from audit_row where action = 'LOGOUT' and chain_no is null"))
                .as("people go on")
                .isEqualTo(5);
    }

    @Test
    void whenARestoredBackupIsAccepted_thenTheTrailGoesOnAndTheReasonIsOnRecord() throws SQLException {
        trail.backUp();
        trail.writeAndSeal(5);
        trail.restore();
        trail.startServer();
        trail.seal();
        assertThat(trail.alarms()).containsExactly(Kind.DATABASE_BEHIND);

        List<AuditFinding> accepted = trail.get(RestoreAcceptance.class).accept("disk died, backup of the night");
        assertThat(accepted).extracting(AuditFinding::kind).containsExactly(Kind.DATABASE_BEHIND);
        trail.writeAndSeal(1);
        assertThat(trail.alarms()).isEmpty();
        assertThat(trail.verify().faults()).isEmpty();
        assertThat(trail.verify().unsealedRows()).isZero();
        assertThat(trail.number("select count(*) from audit_row where detail = 'disk died, backup of the night'"
                        + " and chain_no > 8 and action = '" + AuditAction.AUDIT_RESTORE_ACCEPTED + "'"))
                .isOne();
        assertThatThrownBy(() -> trail.get(RestoreAcceptance.class).accept("again"))
                .isInstanceOf(NothingToAccept.class);
    }

    @Test
    void whenTheAcceptedStateIsRolledBackToo_thenThatIsFoundAgain() throws SQLException {
        trail.backUp();
        trail.writeAndSeal(5);
        trail.restore();
        trail.get(RestoreAcceptance.class).accept("first");
        trail.writeAndSeal(2);
        trail.restore();
        assertThat(trail.kinds()).contains(Kind.DATABASE_BEHIND);
    }

    @Test
    void whenOnlyTheCheckpointIsDeleted_thenItsRowsAreNotTakenForSealed() throws SQLException {
        trail.sql("delete from audit_checkpoint where chain_no > 5");
        assertThat(trail.kinds()).containsExactly(Kind.DATABASE_BEHIND, Kind.CHECKPOINT_MISSING);
        trail.get(RestoreAcceptance.class).accept("known");
        trail.writeAndSeal(1);
        assertThat(trail.verify().faults()).isEmpty();
    }

    @Test
    void whenSomebodyWithTheKeySealsOtherRows_thenTheAnchorKnowsTheOldOnes() throws SQLException {
        trail.sql("delete from audit_row where chain_no > 5");
        trail.sql("delete from audit_checkpoint where chain_no > 5");
        trail.write(3);
        trail.get(TrailSealer.class).sealNext();
        assertThat(trail.kinds()).contains(Kind.DIVERGED);
    }

    @Test
    void whenTheAnchorsEndIsCutOff_thenTheDatabaseKnowsWhatWasThere() throws Exception {
        List<String> lines = Files.readAllLines(anchor);
        Files.write(anchor, lines.subList(0, lines.size() - 1));
        trail.seal();
        assertThat(trail.alarms()).containsExactly(Kind.ANCHOR_CUT);
        assertThat(trail.verify().faults().get(0)).contains("ends at row 5, but row 8");
    }

    @Test
    void whenTheAnchorIsGone_thenNoNewOneTakesItsPlaceSilently() throws Exception {
        Files.delete(anchor);
        trail.writeAndSeal(1);
        assertThat(trail.alarms()).containsExactly(Kind.ANCHOR_CUT);
        assertThat(anchor).doesNotExist();
    }

    @Test
    void whenDatabaseAndAnchorAreRolledBackTogether_thenOnlyAnotherAnchorKnows() throws Exception {
        trail.backUp();
        String old = Files.readString(anchor);
        trail.writeAndSeal(5);
        Path kept = Files.copy(anchor, folder.resolve("kept-by-syslog"));
        trail.restore();
        Files.writeString(anchor, old);
        assertThat(trail.kinds()).as("the documented rest").isEmpty();

        Files.writeString(
                kept,
                Files.readString(kept).replaceAll("(?m)^", "<109>1 2026-11-21T10:00:00Z n nes-audit - ANCHOR - "));
        System.setProperty(KNOWN, kept.toString());
        trail.startServer();
        assertThat(trail.kinds()).containsExactly(Kind.DATABASE_BEHIND);
    }

    @Test
    void whenAnAnchorRecordIsForged_thenItIsFoundAndNotBelieved() throws Exception {
        String last = lastLine();
        Files.writeString(anchor, last.replaceFirst("rows=8", "rows=9") + "\n", StandardOpenOption.APPEND);
        assertThat(trail.kinds()).containsExactly(Kind.ANCHOR_FORGED);
        assertThat(trail.verify().anchoredRows()).isEqualTo(8);
        trail.writeAndSeal(1);
        assertThat(trail.verify().faults()).as("sealed on, over it").isEmpty();
    }

    @Test
    void whenAnOldRecordIsAppendedAgain_thenTheAnchorWentBack() throws Exception {
        Files.writeString(anchor, Files.readAllLines(anchor).get(0) + "\n", StandardOpenOption.APPEND);
        assertThat(trail.kinds()).containsExactly(Kind.ANCHOR_CUT);
    }

    @Test
    void whenAPowerCutTearsTheLastLine_thenTheOneBeforeCountsAndTheNextStandsApart() throws Exception {
        Files.writeString(anchor, "nes-audit-anchor-1 generation=0 ro", StandardOpenOption.APPEND);
        assertThat(trail.kinds()).isEmpty();
        trail.writeAndSeal(1);
        assertThat(trail.verify().faults()).isEmpty();
        assertThat(trail.verify().anchoredRows()).isEqualTo(9);
    }

    @Test
    void whenTheServerDiesBetweenSealAndAnchor_thenTheNextRoundAnchorsIt() throws Exception {
        trail.write(2);
        trail.get(TrailSealer.class).sealNext();
        trail.startServer();
        assertThat(trail.kinds()).isEmpty();
        trail.seal();
        assertThat(lastLine()).contains("rows=10 ");
    }

    @Test
    void whenTheAnchorCanNotBeWritten_thenSealingGoesOnAndHealthTells() throws Exception {
        AnchoredTrail other = new AnchoredTrail(Files.createDirectory(folder.resolve("other")));
        try (other) {
            Files.writeString(folder.resolve("other/anchor"), "a file where the folder should be");
            other.writeAndSeal(2);
            assertThat(other.verify().unsealedRows()).isZero();
            assertThat(other.get(Anchors.class).health())
                    .singleElement()
                    .satisfies(health -> assertThat(health.up()).isFalse());
        }
    }

    @Test
    void whenAnAnchorIsNotReadable_thenVerificationSaysThatItDidNotCompare() throws Exception {
        System.setProperty(KNOWN, folder.resolve("no-such-file").toString());
        trail.startServer();
        assertThat(trail.kinds()).containsExactly(Kind.ANCHOR_UNREADABLE);
        trail.writeAndSeal(1);
        assertThat(trail.verify().unsealedRows()).as("sealing goes on").isZero();
    }

    private String lastLine() throws IOException {
        List<String> lines = Files.readAllLines(anchor);
        return lines.get(lines.size() - 1);
    }
}
