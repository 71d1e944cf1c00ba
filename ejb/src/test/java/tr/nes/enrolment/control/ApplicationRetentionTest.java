package tr.nes.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.institution.control.StaffRetention;
import tr.nes.testing.Database;

/** What is erased six months after its end, and what stays. */
class ApplicationRetentionTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final ApplicationRetention retention = fixture.institutions.beans.get(ApplicationRetention.class);

    @Test
    void whenSixMonthsHavePassedSinceTheEnd_thenNothingOfItIsLeft() {
        DraftAccess access = fixture.confirmed();
        ApplicationView view = fixture.application(access);
        fixture.drafts.withdraw(access);
        while (retention.eraseNext()) {}
        fixture.institutions.clock.forward(Duration.ofDays(180));
        retention.eraseNext();
        assertThat(rows("application", "id", view.id())).isOne();
        assertThat(rows("application_change", "application_id", view.id())).isPositive();

        fixture.institutions.clock.forward(Duration.ofDays(3));
        assertThat(retention.eraseNext()).isTrue();
        assertThat(rows("application", "id", view.id())).isZero();
        for (String table : ApplicationRetention.TABLES) {
            assertThat(rows(table, "application_id", view.id())).as(table).isZero();
        }
        assertThat(fixture.statuses.find(view.number(), view.code())).isEmpty();
        assertThat(fixture.institutions.audit.count(AuditAction.APPLICATION_ERASED, AuditResult.DONE))
                .isPositive();
    }

    @Test
    void whenItIsOpen_orRejectedAndNotYetEnded_thenItStays() {
        ApplicationView view = fixture.signed();
        fixture.institutions.clock.forward(Duration.ofDays(800));
        retention.eraseNext();
        assertThat(rows("application", "id", view.id())).isOne();
    }

    /** A new table has to be named there, or its rows outlive the application. */
    @Test
    void everyTableThatRefersToAnApplicationIsErased() throws SQLException {
        Set<String> referring = new TreeSet<>();
        try (Connection connection = Database.shared().dataSource().getConnection();
                ResultSet keys = connection.getMetaData().getColumns(null, "PUBLIC", null, "APPLICATION_ID")) {
            while (keys.next()) {
                referring.add(keys.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        // an application that reached production leads to a certificate, and is never erased
        referring.removeAll(Set.of("production_order", "certificate_order"));
        // the books are kept longer than applications
        referring.remove("debt");
        assertThat(referring).containsExactlyInAnyOrderElementsOf(ApplicationRetention.TABLES);
    }

    @Test
    void whenSomebodyLeftTheListSixMonthsAgo_thenTheRowIsErased() {
        StaffRetention staff = fixture.institutions.beans.get(StaffRetention.class);
        UUID gone = fixture.memberOf(fixture.applicant);
        UUID stays = fixture.memberOf(fixture.colleague);
        fixture.lists.leave(fixture.institution, List.of(gone));
        fixture.institutions.clock.forward(Duration.ofDays(180));
        staff.erase();
        assertThat(rows("staff_member", "id", gone)).isOne();
        fixture.institutions.clock.forward(Duration.ofDays(3));
        staff.erase();
        assertThat(rows("staff_member", "id", gone)).isZero();
        assertThat(rows("staff_member", "id", stays)).isOne();
        assertThat(fixture.institutions.audit.count(AuditAction.STAFF_ROWS_ERASED, AuditResult.DONE))
                .isPositive();
    }

    private static long rows(String table, String column, UUID id) {
        return EnrolmentFixture.inNew(() -> ((Number) Database.shared()
                        .entityManager()
                        .createNativeQuery("select count(*) from " + table + " where " + column + " = :id")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue());
    }
}
