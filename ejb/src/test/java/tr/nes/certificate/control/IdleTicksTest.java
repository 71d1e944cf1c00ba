package tr.nes.certificate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.entity.Certificate;
import tr.nes.holder.HolderView;
import tr.nes.shared.Caller;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.CertificateSamples;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.ScriptedAuthority;

/** A scheduled job takes its lease only if it has something to do: an idle server writes nothing. */
class IdleTicksTest {

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Caller caller = mock(Caller.class);
    private final ScriptedAuthority authority = new ScriptedAuthority();
    private final Beans beans = new Beans(database, clock, new AuditLog(), caller, authority, new CapturedNotices());
    private final HolderView person = People.registered(beans);
    private String serial;

    @BeforeEach
    void begin() throws Exception {
        when(caller.name()).thenReturn("anonymous");
        Certificate certificate = CertificateSamples.onRecord(
                person.id(),
                CertificateStatus.ACTIVE,
                clock.instant(),
                clock.instant().plus(Duration.ofDays(365)));
        serial = certificate.serialNumber();
        database.inNew(() -> {
            database.entityManager().persist(certificate);
            return null;
        });
        authority.publish(serial, PublishedStatus.GOOD);
        tick();
        database.inNew(() -> database.entityManager()
                .createNativeQuery("update lease set until_at = timestamp with time zone '2000-01-01 00:00:00+00:00'")
                .executeUpdate());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenNothingIsDue_thenNoLeaseIsTaken() throws SQLException {
        tick();
        assertThat(taken()).isZero();
    }

    @Test
    void whenACertificateHasEnded_thenTheTickSaysSo() throws SQLException {
        clock.forward(Duration.ofDays(366));
        beans.get(CertificateJobs.class).makeDueChanges();
        assertThat(status()).isEqualTo(CertificateStatus.EXPIRED);
        assertThat(taken()).isOne();
    }

    @Test
    void whenAChangeHasNoAnswer_thenTheTickAsksAgain() throws SQLException {
        authority.is(ScriptedAuthority.Mood.DEAF);
        beans.get(StatusChanges.class)
                .run(new ChangeOrder(serial, CertificateOperation.SUSPEND, null, Requester.HOLDER, person.id()));
        authority.is(ScriptedAuthority.Mood.OBLIGING);
        beans.get(CertificateJobs.class).reconcileChanges();
        assertThat(status()).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(taken()).isOne();
    }

    @Test
    void whenAComparisonIsDue_thenTheTickBeginsIt() throws SQLException {
        authority.publish(serial, PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));
        clock.forward(ComparisonProgress.PAUSE);
        beans.get(CertificateJobs.class).compareWithAuthority();
        assertThat(status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(taken()).isOne();
    }

    private void tick() {
        beans.get(CertificateJobs.class).makeDueChanges();
        beans.get(CertificateJobs.class).reconcileChanges();
        beans.get(CertificateJobs.class).compareWithAuthority();
    }

    private CertificateStatus status() {
        return beans.get(CertificateRecords.class).find(serial).orElseThrow().status();
    }

    private long taken() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*) from lease where until_at >"
                        + " timestamp with time zone '2001-01-01 00:00:00+00:00'");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
