package tr.nes.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditFinding.Kind;

class PseudonymAttacksTest {

    private static final String SET = "update person_pseudonym set pseudonym = cast(? as uuid) where holder_id = ?";

    @TempDir
    private Path folder;

    private final UUID culprit = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private AnchoredTrail trail;
    private String ofCulprit;
    private String ofOther;

    @BeforeEach
    void twoPeople() throws SQLException {
        trail = new AnchoredTrail(folder);
        ofCulprit = trail.pseudonym(culprit);
        ofOther = trail.pseudonym(other);
        assertThat(trail.kinds()).isEmpty();
    }

    @AfterEach
    void close() throws SQLException {
        trail.close();
    }

    @Test
    void whenTwoPseudonymsAreExchanged_thenBothAreNamedAndNeitherIsUsedForTheOther() throws SQLException {
        trail.sql(SET, UUID.randomUUID().toString(), culprit);
        trail.sql(SET, ofCulprit, other);
        trail.sql(SET, ofOther, culprit);

        assertThat(trail.verify().findings())
                .allMatch(finding -> finding.kind() == Kind.PSEUDONYM_CHANGED)
                .extracting(AuditFinding::subject)
                .containsExactlyInAnyOrder(ofCulprit, ofOther);
        assertThat(trail.pseudonym(culprit)).isNotIn(ofCulprit, ofOther).isEqualTo(trail.pseudonym(culprit));
        assertThat(trail.pseudonym(other)).isNotIn(ofCulprit, ofOther);
    }

    @Test
    void whenThePairsAreExchangedWithTheirMacs_thenTheyStillBelongToTheirPeople() throws SQLException {
        trail.sql("update person_pseudonym set holder_id = ? where holder_id = ?", UUID.randomUUID(), culprit);
        assertThat(trail.kinds()).containsExactly(Kind.PSEUDONYM_CHANGED);
    }

    @Test
    void whenAMappingIsChanged_thenItIsNamed() throws SQLException {
        String invented = UUID.randomUUID().toString();
        trail.sql(SET, invented, culprit);
        assertThat(trail.verify().faults())
                .containsExactly("the mapping of pseudonym " + invented + " to its person was changed or exchanged");
    }

    @Test
    void whenTheMacIsTakenAwayToo_thenTheNextStartDoesNotGiveANewOne() throws SQLException {
        trail.sql(SET, UUID.randomUUID().toString(), culprit);
        trail.sql("update person_pseudonym set mac = '' where holder_id = ?", culprit);
        trail.startServer();
        trail.get(TrailInitialization.class).once();
        assertThat(trail.kinds()).containsExactly(Kind.PSEUDONYM_CHANGED);
    }

    @Test
    void whenAnOldInstallationStarts_thenItsMappingsAreAuthenticatedOnce() throws SQLException {
        trail.sql("update person_pseudonym set mac = ''");
        trail.sql("delete from audit_row");
        assertThat(trail.kinds()).isNotEmpty();
        trail.startServer();
        trail.get(TrailInitialization.class).once();
        assertThat(trail.kinds()).isEmpty();
        assertThat(trail.pseudonym(culprit)).isEqualTo(ofCulprit);
    }

    @Test
    void whenAMappingIsDeleted_thenThePersonIsForgottenAndTheTrailIsWhole() throws SQLException {
        trail.sql("delete from person_pseudonym where holder_id = ?", culprit);
        assertThat(trail.verify().faults()).isEmpty();
        assertThat(trail.pseudonym(culprit)).isNotEqualTo(ofCulprit);
    }
}
