package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.PublishedStatus.Kind;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.certificate.control.ChangeOrder;
import tr.nes.certificate.control.StatusChanges;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CertificateFixture;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.LoginFixture;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.shared.DomainException;

/** A hundred tabs at once. */
@Tag("database")
class CertificateRaceIT extends InServer {

    private static final String WON = "DONE";

    @Inject
    private TestPeople people;

    @Inject
    private LoginFixture loginFixture;

    @Inject
    private Certificates certificates;

    @Inject
    private StatusChanges changes;

    @Inject
    private CertificateFixture certificateFixture;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private Rows rows;

    @Test
    void whenAHundredSuspend_thenOneDoes() throws Exception {
        HolderView person = people.somebody();
        String serial = certificateFixture.active(person);
        String token = loginFixture.of(person);

        List<String> answers = concurrentTasks.of(
                100,
                i -> told(() -> loginFixture.in(
                        token, person, () -> certificates.suspend(serial).state())));

        assertThat(answers).filteredOn(WON::equals).hasSize(1);
        assertThat(answers).isSubsetOf(WON, "NotInThisState", "ChangeOpen");
        assertThat(certificateFixture.status(serial)).isEqualTo("SUSPENDED");
        assertThat(certificateFixture.published(serial)).isEqualTo(Kind.HOLD);
        assertThat(certificateFixture.changes(serial, WON)).isEqualTo(1);
        assertThat(audited(serial, "CERTIFICATE_CHANGE_FINISHED", "DONE")).isEqualTo(1);
        assertThat(audited(serial, "CERTIFICATE_CHANGE_INTENDED", "REFUSED")).isEqualTo(99);
    }

    @Test
    void whenFiftyRevokeAndFiftySuspend_thenOneRevocationStandsAtTheEnd() throws Exception {
        HolderView person = people.somebody();
        String serial = certificateFixture.active(person);

        List<String> answers = concurrentTasks.of(
                100,
                i -> told(() -> CallAs.holder(
                        person.id(),
                        () -> changes.run(order(person, serial, i % 2 == 0)).state())));

        assertThat(answers).isSubsetOf(WON, "NotInThisState", "ChangeOpen");
        assertThat(rows.count(
                        "certificate_change where serial_number = ? and operation = 'REVOKE' and state = 'DONE'",
                        serial))
                .isLessThanOrEqualTo(1);
        assertThat(certificateFixture.changes(serial, WON))
                .isEqualTo(answers.stream().filter(WON::equals).count())
                .isBetween(1L, 2L);
        assertThat(rows.count("certificate_change where open_for = ?", serial)).isZero();
        assertThat(certificateFixture.published(serial))
                .isEqualTo("REVOKED".equals(certificateFixture.status(serial)) ? Kind.REVOKED : Kind.HOLD);
    }

    @Test
    void whenAHundredRevoke_thenOneDoes() throws Exception {
        HolderView person = people.somebody();
        String serial = certificateFixture.active(person);

        List<String> answers = concurrentTasks.of(
                100,
                i -> told(() -> CallAs.holder(
                        person.id(),
                        () -> changes.run(order(person, serial, true)).state())));

        assertThat(answers).filteredOn(WON::equals).hasSize(1);
        assertThat(certificateFixture.status(serial)).isEqualTo("REVOKED");
        assertThat(certificateFixture.published(serial)).isEqualTo(Kind.REVOKED);
    }

    private static ChangeOrder order(HolderView person, String serial, boolean revoke) {
        return new ChangeOrder(
                serial,
                revoke ? CertificateOperation.REVOKE : CertificateOperation.SUSPEND,
                revoke ? RevocationReason.UNSPECIFIED : null,
                Requester.HOLDER,
                person.id());
    }

    private static Callable<String> told(Callable<ChangeState> deed) {
        return () -> {
            try {
                return deed.call().name();
            } catch (DomainException rule) {
                return rule.messageKey();
            }
        };
    }

    private long audited(String serial, String action, String result) throws Exception {
        return rows.count("audit_row where object = ? and action = ? and result = ?", serial, action, result);
    }
}
