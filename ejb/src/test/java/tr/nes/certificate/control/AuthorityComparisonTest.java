package tr.nes.certificate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.InstitutionContact;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
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

class AuthorityComparisonTest {

    private static final PublishedStatus REVOKED = PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE);

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Caller caller = mock(Caller.class);
    private final CapturedNotices capturedNotices = new CapturedNotices();
    private final ScriptedAuthority authority = new ScriptedAuthority();
    private final Beans beans = new Beans(database, clock, new AuditLog(), caller, authority, capturedNotices);
    private final AuthorityComparison comparison = beans.get(AuthorityComparison.class);
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
    void whenItWasRevokedElsewhere_thenItIsRevokedHereAndTheHolderIsToldOnce(CertificateStatus status)
            throws Exception {
        String serial = register(status);
        authority.publish(serial, REVOKED);

        compareAll();
        clock.forward(ComparisonProgress.PAUSE);
        compareAll();

        assertThat(of(serial).status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(beans.get(CertificateRecords.class).history(serial))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.operation()).isEqualTo(CertificateOperation.REVOKE);
                    assertThat(change.reason()).isEqualTo(RevocationReason.KEY_COMPROMISE);
                    assertThat(change.requester()).isEqualTo(Requester.SYSTEM);
                });
        assertThat(told()).hasSize(1);
    }

    @Test
    void whenAnythingElseDiffers_thenNothingChanges() throws Exception {
        String good = register(CertificateStatus.SUSPENDED);
        authority.publish(good, PublishedStatus.GOOD);
        String held = register(CertificateStatus.ACTIVE);
        authority.publish(held, PublishedStatus.HOLD);
        String unknown = register(CertificateStatus.ACTIVE);
        String dead = register(CertificateStatus.REVOKED);
        authority.publish(dead, PublishedStatus.GOOD);
        int asked = authority.asked();

        compareAll();

        assertThat(List.of(good, held, unknown, dead))
                .extracting(serial -> of(serial).status())
                .containsExactly(
                        CertificateStatus.SUSPENDED,
                        CertificateStatus.ACTIVE,
                        CertificateStatus.ACTIVE,
                        CertificateStatus.REVOKED);
        assertThat(authority.asked()).isEqualTo(asked);
        assertThat(told()).isEmpty();
    }

    @Test
    void whenAChangeIsOpen_thenItIsLeftToItsReconciliation() throws Exception {
        String serial = register(CertificateStatus.ACTIVE);
        authority.publish(serial, REVOKED);
        beans.get(ChangeJournal.class)
                .intend(new ChangeOrder(serial, CertificateOperation.SUSPEND, null, Requester.HOLDER, person.id()));

        compareAll();

        assertThat(of(serial).status()).isEqualTo(CertificateStatus.ACTIVE);
    }

    @Test
    void whenItWasIssuedInAnInstitution_thenThatIsToldToo() throws Exception {
        String serial = register(CertificateStatus.ACTIVE);
        database.inNew(() -> {
            database.entityManager()
                    .find(Certificate.class, serial)
                    .issuedIn(new InstitutionContact("Deneme Kurumu", "kurum@ornek.test"));
            return null;
        });
        authority.publish(serial, REVOKED);

        compareAll();

        assertThat(capturedNotices.texts(Channel.MAIL, "kurum@ornek.test"))
                .singleElement(STRING)
                .contains(serial);
    }

    @Test
    void whenTheAuthorityFallsSilent_thenItGoesOnThereAndNotFromTheBeginning() throws Exception {
        List<String> serials = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            serials.add(register(CertificateStatus.ACTIVE));
        }
        Collections.sort(serials);
        authority.publish(serials.get(2), REVOKED);
        authority.silentOn(serials.get(1));
        assertThat(comparison.batch()).isFalse();

        authority.publish(serials.get(0), REVOKED);
        authority.silentOn(null);
        compareAll();

        assertThat(serials)
                .extracting(serial -> of(serial).status())
                .containsExactly(CertificateStatus.ACTIVE, CertificateStatus.ACTIVE, CertificateStatus.REVOKED);
    }

    @Test
    void whenARoundHasEnded_thenTheNextBeginsAfterAPause() throws Exception {
        String serial = register(CertificateStatus.ACTIVE);
        compareAll();
        authority.publish(serial, REVOKED);
        clock.forward(ComparisonProgress.PAUSE.minusSeconds(1));
        compareAll();
        assertThat(of(serial).status()).isEqualTo(CertificateStatus.ACTIVE);

        clock.forward(1);
        compareAll();

        assertThat(of(serial).status()).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void whenThereAreMoreThanABatch_thenAllAreCompared() throws Exception {
        for (int i = 0; i < 201; i++) {
            authority.publish(register(CertificateStatus.ACTIVE), REVOKED);
        }

        compareAll();

        assertThat(told()).hasSize(201);
    }

    private void compareAll() {
        boolean more = true;
        while (more) {
            more = comparison.batch();
        }
    }

    private List<String> told() {
        return capturedNotices.texts(Channel.SMS, person.phone().e164()).stream()
                .filter(text -> text.contains("iptal edildi"))
                .toList();
    }

    private String register(CertificateStatus status) throws Exception {
        Certificate certificate = CertificateSamples.onRecord(
                person.id(),
                status,
                clock.instant().minus(Duration.ofDays(1)),
                clock.instant().plus(Duration.ofDays(100)));
        database.inNew(() -> {
            database.entityManager().persist(certificate);
            return null;
        });
        return certificate.serialNumber();
    }

    private Certificate of(String serial) {
        return beans.get(CertificateRecords.class).of(person.id(), serial).orElseThrow();
    }
}
