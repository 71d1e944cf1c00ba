package tr.nes.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.audit.AuditFinding.Kind;

/** Row 1 records the start of the checks; rows 2 to 5 are actions. */
class RowNumbersTest {

    @TempDir
    private Path folder;

    private AnchoredTrail trail;

    @BeforeEach
    void rows() throws SQLException {
        trail = new AnchoredTrail(folder);
        trail.write(4);
    }

    @AfterEach
    void close() throws SQLException {
        trail.close();
    }

    @Test
    void whenUnsealedRowsOfThisServerAreDeleted_thenItMissesThemAtOnce() throws SQLException {
        assertThat(trail.get(WrittenRows.class).vanished()).isEmpty();
        trail.sql("delete from audit_row where seq > 3");
        assertThat(trail.get(WrittenRows.class).vanished())
                .extracting(finding -> finding.kind() + " " + finding.from() + " to " + finding.to())
                .containsExactly("NUMBERS_MISSING 4 to 5");
        trail.get(WrittenRows.class).forgetVanished();
        assertThat(trail.get(WrittenRows.class).vanished())
                .as("an operator knows")
                .isEmpty();
    }

    @Test
    void whenRowsAreSealed_thenTheServerNeedNotRememberThem() throws SQLException {
        trail.seal();
        assertThat(trail.get(WrittenRows.class).vanished()).isEmpty();
        assertThat(trail.get(SequenceNumbers.class).committed()).isEmpty();
    }

    @Test
    void whenAnUnsealedRowIsDeletedInTheMiddle_thenVerificationNamesIt() throws SQLException {
        trail.sql("delete from audit_row where seq = 3");
        trail.seal();
        assertThat(trail.kinds()).as("it could still be under way").isEmpty();
        trail.forward(Duration.ofMinutes(7));
        trail.writeAndSeal(1);
        assertThat(trail.verify().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.NUMBERS_MISSING);
            assertThat(finding.sentence()).contains("rows #3 to #3 (1) of run node@");
        });
    }

    @Test
    void whenATransactionIsRolledBack_thenItsNumberIsPutOnRecord() throws SQLException {
        SequenceNumbers numbers = trail.get(SequenceNumbers.class);
        numbers.rolledBack(new SequenceNumbers.Given(numbers.next()));
        trail.get(WrittenRows.class).recordLost();
        trail.forward(Duration.ofMinutes(7));
        trail.writeAndSeal(1);
        assertThat(trail.verify().faults()).isEmpty();
        assertThat(trail.number("select count(*) from audit_row where action = 'AUDIT_NUMBERS_VOID' and detail = '6'"))
                .isOne();
    }

    @Test
    void whenSomebodyElseExplainsAGap_thenHeIsNotBelieved() throws SQLException {
        trail.sql("delete from audit_row where seq = 3");
        trail.sql("update audit_row set action = 'AUDIT_NUMBERS_VOID', object = node, detail = '3' where seq = 4");
        trail.forward(Duration.ofMinutes(7));
        trail.writeAndSeal(1);
        assertThat(trail.kinds()).containsExactly(Kind.ROW_CHANGED, Kind.NUMBERS_MISSING);
    }

    @Test
    void whenTheServerWasKilledWithATransactionUnderWay_thenItsNextRunClosesThat() throws SQLException {
        trail.get(SequenceNumbers.class).next();
        trail.write(1);
        trail.startServer();
        trail.write(1);
        assertThat(trail.kinds()).as("nothing explains it yet").containsExactly(Kind.NUMBERS_MISSING);
        trail.get(UncleanShutdown.class).close();
        assertThat(trail.verify().faults()).isEmpty();
    }

    @Test
    void whenARowWasDeletedLongBeforeTheServerWasKilled_thenItsNextRunDoesNotHideThat() throws SQLException {
        trail.sql("delete from audit_row where seq = 3");
        trail.forward(Duration.ofMinutes(7));
        trail.write(1);
        trail.startServer();
        trail.write(1);
        trail.get(UncleanShutdown.class).close();
        assertThat(trail.kinds()).containsExactly(Kind.NUMBERS_MISSING);
    }

    @Test
    void whenSomebodyInventsNumbers_thenVerificationStillNamesWhatIsWrong() throws SQLException {
        trail.sql("update audit_row set seq = 9000000000000 where seq = 2");
        trail.sql("update audit_row set seq = -1 where seq = 3");
        trail.forward(Duration.ofMinutes(7));
        trail.writeAndSeal(1);
        assertThat(trail.kinds()).containsExactly(Kind.ROW_CHANGED, Kind.ROW_CHANGED, Kind.NUMBERS_MISSING);
    }

    @Test
    void whenManyNumbersAreLost_thenARowTellsAsManyAsItHolds() {
        TreeSet<Long> odd =
                LongStream.range(0, 200).mapToObj(i -> 1001 + 2 * i).collect(Collectors.toCollection(TreeSet::new));
        NumberRanges told = NumberRanges.of(odd);
        assertThat(told.text()).hasSizeLessThanOrEqualTo(200).startsWith("1001,1003,");
        assertThat(told.numbers()).hasSize(told.text().split(",").length).isSubsetOf(odd);
    }
}
