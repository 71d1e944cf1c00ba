package tr.nes.certificate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.Requester;
import tr.nes.certificate.boundary.CardCertificates;
import tr.nes.certificate.entity.Certificate;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.shared.Caller;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.CertificateSamples;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.ScriptedAuthority;

class DueChangesTest {

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Caller caller = mock(Caller.class);
    private final CapturedNotices capturedNotices = new CapturedNotices();
    private final Beans beans =
            new Beans(database, clock, new AuditLog(), caller, new ScriptedAuthority(), capturedNotices);
    private final DueChanges changes = beans.get(DueChanges.class);
    private final HolderView person = People.registered(beans);

    @BeforeEach
    void nobodyIsLoggedIn() {
        when(caller.name()).thenReturn("anonymous");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = CertificateStatus.class,
            names = {"REVOKED", "EXPIRED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whenItsTimeIsOver_thenACertificateExpiresOnce(CertificateStatus status) throws Exception {
        String serial = register(status, -30, 1);
        clock.forward(Duration.ofDays(1).minusSeconds(1));
        changes.round();
        assertThat(of(serial).status()).isNotEqualTo(CertificateStatus.EXPIRED);

        clock.forward(1);
        changes.round();
        changes.round();

        assertThat(of(serial).status()).isEqualTo(CertificateStatus.EXPIRED);
        assertThat(history(serial))
                .filteredOn(o -> o == CertificateOperation.EXPIRE)
                .hasSize(1);
    }

    @Test
    void whenItWasRevoked_thenItStaysRevoked() throws Exception {
        String serial = register(CertificateStatus.REVOKED, -30, 1);
        clock.forward(Duration.ofDays(2));

        assertThat(changes.round()).isZero();
        assertThat(of(serial).status()).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void whenAChangeIsOpen_thenTheEndIsWrittenDownAfterIt() throws Exception {
        String serial = register(CertificateStatus.ACTIVE, -30, 1);
        var change = beans.get(ChangeJournal.class)
                .intend(new ChangeOrder(serial, CertificateOperation.SUSPEND, null, Requester.HOLDER, person.id()));
        clock.forward(Duration.ofDays(2));
        changes.round();
        assertThat(of(serial).status()).isEqualTo(CertificateStatus.ACTIVE);

        beans.get(ChangeOutcomes.class).done(change.id());
        changes.round();

        assertThat(of(serial).status()).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void whenTheOldCertificatesEndHasCome_thenItsRenewalStarts() throws Exception {
        String issued = register(CertificateStatus.PENDING_START, 5, 1000);
        String delivered = register(CertificateStatus.PENDING_START, 5, 1000);
        beans.get(LocalChanges.class).deliver(delivered);
        changes.round();
        assertThat(of(issued).status()).isEqualTo(CertificateStatus.PENDING_START);

        clock.forward(Duration.ofDays(5));
        changes.round();
        changes.round();

        assertThat(of(issued).status()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(of(delivered).status()).isEqualTo(CertificateStatus.DELIVERED);
    }

    @Test
    void whenItsCardIsHandedOver_thenARenewalStillWaitsForTheOldOnesEnd() throws Exception {
        String first = register(CertificateStatus.ISSUED, -1, 1000);
        String used = register(CertificateStatus.ACTIVE, -1, 1000);
        String renewal = register(CertificateStatus.PENDING_START, 5, 1000);
        for (int i = 0; i < 2; i++) {
            database.inNew(() -> {
                beans.get(CardCertificates.class).handedOver("1234A5B67890");
                return null;
            });
        }
        assertThat(of(first).status()).isEqualTo(CertificateStatus.DELIVERED);
        assertThat(of(used).status()).isEqualTo(CertificateStatus.ACTIVE);
        assertThat(of(renewal).status()).isEqualTo(CertificateStatus.PENDING_START);
        assertThat(history(renewal)).containsOnlyOnce(CertificateOperation.DELIVER);

        clock.forward(Duration.ofDays(5));
        changes.round();
        assertThat(of(renewal).status()).isEqualTo(CertificateStatus.DELIVERED);
    }

    @Test
    void whenTheEndComesNearer_thenTheHolderIsRemindedOnceEachTime() throws Exception {
        register(CertificateStatus.ACTIVE, -30, 91);
        int[] told = new int[92];
        for (int day = 0; day <= 91; day++) {
            changes.round();
            changes.round();
            told[day] = reminders(Channel.SMS).size();
            clock.forward(Duration.ofDays(1));
        }

        assertThat(List.of(told[0], told[1], told[60], told[61], told[80], told[81], told[91]))
                .containsExactly(0, 1, 1, 2, 2, 3, 3);
        assertThat(reminders(Channel.MAIL)).hasSize(3);
    }

    @Test
    void whenRemindersWereMissed_thenOnlyTheLatestIsSent() throws Exception {
        register(CertificateStatus.SUSPENDED, -30, 8);
        register(CertificateStatus.REVOKED, -30, 8);
        changes.round();
        changes.round();

        assertThat(reminders(Channel.SMS)).hasSize(1);
    }

    private List<String> reminders(Channel channel) {
        String to = channel == Channel.SMS ? person.phone().e164() : person.mail();
        return capturedNotices.texts(channel, to).stream()
                .filter(text -> text.contains("sona erecek"))
                .toList();
    }

    private String register(CertificateStatus status, int fromDay, int toDay) throws Exception {
        Instant now = clock.instant();
        Certificate certificate = CertificateSamples.onRecord(
                person.id(), status, now.plus(Duration.ofDays(fromDay)), now.plus(Duration.ofDays(toDay)));
        database.inNew(() -> {
            database.entityManager().persist(certificate);
            return null;
        });
        return certificate.serialNumber();
    }

    private Certificate of(String serial) {
        return beans.get(CertificateRecords.class).of(person.id(), serial).orElseThrow();
    }

    private List<CertificateOperation> history(String serial) {
        return beans.get(CertificateRecords.class).history(serial).stream()
                .map(change -> change.operation())
                .toList();
    }
}
