package tr.nes.certificate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.Requester;
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
import tr.nes.testing.ScriptedAuthority.Mood;

class ChangeReconciliationTest {

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final Caller caller = mock(Caller.class);
    private final ScriptedAuthority authority = new ScriptedAuthority();
    private final CapturedNotices capturedNotices = new CapturedNotices();
    private final Beans beans = new Beans(database, clock, audit, caller, authority, capturedNotices);
    private final ChangeJournal journal = beans.get(ChangeJournal.class);
    private final StatusChanges changes = beans.get(StatusChanges.class);
    private final ChangeReconciliation reconciliation = beans.get(ChangeReconciliation.class);
    private final HolderView person = People.registered(beans);
    private String serial;

    @BeforeEach
    void register() throws Exception {
        when(caller.name()).thenReturn("somebody");
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
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"DEAF", "MUTE"})
    void whenThereWasNoAnswer_thenTheChangeIsDoneAsSoonAsThereIsOne(Mood silence) {
        authority.is(silence);
        changes.run(suspension());
        reconciliation.round();
        assertThat(onlyChange().state()).isEqualTo(ChangeState.PENDING);
        assertThat(told()).isEmpty();

        authority.is(Mood.OBLIGING);
        reconciliation.round();
        reconciliation.round();

        assertThat(onlyChange().state()).isEqualTo(ChangeState.DONE);
        assertThat(status()).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(authority.published(serial)).isEqualTo(PublishedStatus.HOLD);
        assertThat(told()).singleElement().asString().contains("askıya alındı");
        assertThat(audit.count(AuditAction.CERTIFICATE_CHANGE_FINISHED, AuditResult.UNKNOWN))
                .isEqualTo(1);
    }

    @Test
    void whenMemoryIsShort_thenTheChangeWaitsAndIsDoneOnce() {
        authority.is(Mood.EXHAUSTED);
        assertThat(changes.run(suspension()).state()).isEqualTo(ChangeState.PENDING);
        assertThat(status()).isEqualTo(CertificateStatus.ACTIVE);

        authority.is(Mood.OBLIGING);
        reconciliation.round();

        assertThat(onlyChange().state()).isEqualTo(ChangeState.DONE);
        assertThat(status()).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(authority.asked()).isEqualTo(1);
    }

    @Test
    void whenItWasPublishedAlready_thenNobodyIsAskedToPublishItAgain() {
        authority.is(Mood.MUTE);
        changes.run(suspension());
        authority.is(Mood.OBLIGING);
        reconciliation.round();

        assertThat(authority.asked()).isEqualTo(1);
    }

    @Test
    void whenTheAuthorityRefusesAtLast_thenNothingChangedAndTheHolderIsTold() {
        authority.is(Mood.DEAF);
        changes.run(suspension());
        authority.is(Mood.REFUSING);
        reconciliation.round();

        assertThat(onlyChange().state()).isEqualTo(ChangeState.REFUSED);
        assertThat(status()).isEqualTo(CertificateStatus.ACTIVE);
        assertThat(told()).singleElement().asString().contains("askıya alma", "yapılamadı");
    }

    @Test
    void whenTheServerStoppedBetween_thenItsNextStartFinishesTheChange() {
        journal.intend(suspension());
        reconciliation.round();
        assertThat(onlyChange().state()).isEqualTo(ChangeState.INTENDED);

        reconciliation.afterRestart();
        reconciliation.round();

        assertThat(onlyChange().state()).isEqualTo(ChangeState.DONE);
        assertThat(status()).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(authority.published(serial)).isEqualTo(PublishedStatus.HOLD);
    }

    @Test
    void whenTheServerNeverComesBack_thenAnotherOneTakesOver() {
        journal.intend(suspension());
        clock.forward(ChangeReconciliation.GIVEN_UP.plusSeconds(1));
        reconciliation.round();

        assertThat(onlyChange().state()).isEqualTo(ChangeState.DONE);
    }

    private ChangeOrder suspension() {
        return new ChangeOrder(serial, CertificateOperation.SUSPEND, null, Requester.HOLDER, person.id());
    }

    private ChangeView onlyChange() {
        List<tr.nes.certificate.entity.CertificateChange> history =
                beans.get(CertificateRecords.class).history(serial);
        assertThat(history).hasSize(1);
        return history.get(0).view();
    }

    private CertificateStatus status() {
        return beans.get(CertificateRecords.class)
                .of(person.id(), serial)
                .orElseThrow()
                .status();
    }

    private List<String> told() {
        return capturedNotices.texts(Channel.SMS, person.phone().e164());
    }
}
