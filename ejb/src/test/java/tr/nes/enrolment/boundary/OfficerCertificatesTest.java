package tr.nes.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.certificate.CertificateFilter;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.InstitutionContact;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.holder.HolderView;
import tr.nes.institution.StaffColumn;
import tr.nes.institution.boundary.StaffLists;
import tr.nes.institution.boundary.StaffMembers;
import tr.nes.notification.Channel;
import tr.nes.testing.People;

class OfficerCertificatesTest {

    private static final CertificateFilter ALL = CertificateFilter.ALL;

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final OfficerCertificates certificates = fixture.institutions.beans.get(OfficerCertificates.class);
    private HolderView person;
    private UUID foreign;
    private String own;
    private String others;

    @BeforeEach
    void certificatesOfTwoInstitutions() {
        foreign = fixture.institutions.active(null);
        person = People.registered(fixture.institutions.beans);
        own = issued(fixture.institution);
        others = issued(foreign);
        fixture.institutions.isCalledBy(fixture.institutions.person);
    }

    private String issued(UUID institution) {
        String serial = fixture.certificate(
                person.id(),
                CertificateStatus.ACTIVE,
                fixture.institutions.clock.instant().plus(Duration.ofDays(300)));
        fixture.institutions
                .beans
                .get(CertificateRegistration.class)
                .issuedIn(new InstitutionContact(institution, "Örnek", "kurum@ornek.test"), serial);
        return serial;
    }

    @Test
    void whenALeaversCertificateIsSuspendedAndRevoked_thenTheHolderIsToldAndItIsRecorded() {
        certificates.suspend(own, RevocationReason.AFFILIATION_CHANGED);
        assertThat(certificates.of(own).certificate())
                .satisfies(view -> assertThat(view.status()).isEqualTo(CertificateStatus.SUSPENDED))
                .satisfies(view -> assertThat(view.heldBy()).isEqualTo(Requester.OFFICER));
        assertThat(fixture.institutions.capturedNotices.texts(
                        Channel.SMS, person.phone().e164()))
                .last()
                .asString()
                .contains("kurumunuzun yetkilisince");
        certificates.reinstate(own);
        certificates.revoke(own, RevocationReason.AFFILIATION_CHANGED);
        assertThat(certificates.of(own).certificate().status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(fixture.institutions.audit.count(AuditAction.OFFICER_CERTIFICATE_CHANGED, AuditResult.DONE))
                .isEqualTo(3);
    }

    @Test
    void whenTheListIsSearchedPagedAndExported_thenItHoldsOnlyTheInstitutionsOwn() {
        assertThat(certificates.count(fixture.institution, ALL)).isOne();
        assertThat(certificates.page(fixture.institution, ALL, 0, 20))
                .singleElement()
                .satisfies(line -> assertThat(line.holder().id()).isEqualTo(person.id()));
        assertThat(count(CertificateStatus.REVOKED, "")).isZero();
        assertThat(count(CertificateStatus.ACTIVE, own.substring(0, 6).toLowerCase(Locale.ROOT)))
                .isOne();
        assertThat(count(null, "%")).isZero();
        assertThat(certificates.count(
                        fixture.institution,
                        new CertificateFilter(null, Set.of(fixture.institutions.person.id()), false, "")))
                .isZero();
        assertThat(new String(certificates.csv(fixture.institution), StandardCharsets.UTF_8))
                .contains(own)
                .doesNotContain(others);
        assertThat(certificates.xlsx(fixture.institution)).startsWith('P', 'K');
    }

    private long count(CertificateStatus status, String text) {
        return certificates.count(fixture.institution, new CertificateFilter(status, null, false, text));
    }

    @Test
    void whenSomebodyIsOffTheStaffList_thenTheGoodCertificatesOfLeaversAreFound() {
        assertThat(certificates.leavers(fixture.institution)).isEmpty();
        StaffMembers members = fixture.institutions.beans.get(StaffMembers.class);
        UUID member = members.add(
                fixture.institution,
                Map.of(
                        StaffColumn.IDENTITY_NUMBER,
                        person.identityNumber().value(),
                        StaffColumn.NAME,
                        person.name(),
                        StaffColumn.SURNAME,
                        person.surname(),
                        StaffColumn.BIRTH_DATE,
                        "01.02.1980",
                        StaffColumn.MAIL,
                        "ayrilan@ornek.test"));
        assertThat(certificates.leavers(fixture.institution)).isEmpty();
        fixture.institutions.beans.get(StaffLists.class).leave(fixture.institution, List.of(member));
        CertificateFilter ofLeavers = new CertificateFilter(null, certificates.leavers(fixture.institution), true, "");
        assertThat(certificates.page(fixture.institution, ofLeavers, 0, 20))
                .singleElement()
                .satisfies(line -> assertThat(line.holder().id()).isEqualTo(person.id()));
        certificates.revoke(own, RevocationReason.AFFILIATION_CHANGED);
        assertThat(certificates.count(fixture.institution, ofLeavers)).isZero();
    }

    @Test
    void whenInstitutionOrCertificateAreForeign_thenNothingIsShownOrDone() {
        List<Runnable> institutions = List.of(
                () -> certificates.count(foreign, ALL),
                () -> certificates.page(foreign, ALL, 0, 20),
                () -> certificates.csv(foreign),
                () -> certificates.xlsx(foreign),
                () -> certificates.count(null, ALL));
        assertThat(institutions)
                .allSatisfy(attack -> assertThatThrownBy(attack::run)
                        .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN));
        List<Runnable> serials = List.of(
                () -> certificates.of(others),
                () -> certificates.suspend(others, RevocationReason.AFFILIATION_CHANGED),
                () -> certificates.reinstate(others),
                () -> certificates.revoke(others, RevocationReason.AFFILIATION_CHANGED),
                () -> certificates.of("ABC"),
                () -> certificates.of(null));
        assertThat(serials)
                .allSatisfy(attack -> assertThatThrownBy(attack::run).isInstanceOf(CertificateUnknown.class));
        assertThat(fixture.institutions.audit.count(AuditAction.OFFICER_CERTIFICATE_CHANGED, AuditResult.REFUSED))
                .isEqualTo(9);
    }
}
