package tr.nes.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.access.boundary.Passwords;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.AuthorityCase.IdentityLinkView;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.authority.IdentityLinkRecords;
import tr.nes.enrolment.control.authority.IdentityRevocations;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.PlacedApplications;
import tr.nes.holder.HolderView;
import tr.nes.institution.PreOrderKind;
import tr.nes.institution.boundary.PreOrders;
import tr.nes.testing.People;

class IdentityLinksTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final PlacedApplications placed = new PlacedApplications(fixture);
    private final IdentityLinks links = fixture.institutions.beans.get(IdentityLinks.class);
    private final Passwords passwords = fixture.institutions.beans.get(Passwords.class);
    private HolderView old;
    private UUID id;

    @BeforeEach
    void somebodyWithANewIdentity() {
        old = People.registered(fixture.institutions.beans);
        passwords.put(old.id(), EnrolmentFixture.WORD.toCharArray());
        PreOrders orders = fixture.institutions.beans.get(PreOrders.class);
        orders.add(fixture.institution, List.of(fixture.memberOf(fixture.applicant)), PreOrderKind.IDENTITY_CHANGE);
        id = placed.idOf(fixture.applicant);
        placed.put(id, ApplicationState.OFFICER_SIGNED);
        fixture.institutions.isCalledBy(fixture.institutions.agent);
    }

    private UUID proposed() {
        return links.propose(id, old.identityNumber().value(), "Vatandaşlık belgesi 2026/1");
    }

    private static void refused(Runnable attempt, Reason reason) {
        assertThatThrownBy(attempt::run).hasFieldOrPropertyWithValue("reason", reason);
    }

    @Test
    void whenTwoAgree_thenThePersonHasTheNewIdentity_andOldCredentialsAndCertificatesEnd() {
        String serial = fixture.certificate(
                old.id(),
                CertificateStatus.ACTIVE,
                fixture.institutions.clock.instant().plus(Duration.ofDays(300)));
        UUID link = proposed();
        assertThat(fixture.view(id).state()).isEqualTo(ApplicationState.AUTHORITY_REVIEW);
        fixture.institutions.isCalledBy(fixture.institutions.second);
        assertThat(links.open()).extracting(IdentityLinkView::id).contains(link);
        links.confirm(link);

        HolderView now = fixture.institutions.holders.view(old.id());
        assertThat(now.identityNumber()).isEqualTo(fixture.applicant.identityNumber());
        assertThat(now.fullName()).isEqualTo(fixture.applicant.fullName());
        assertThat(passwords.isSet(old.id())).isFalse();
        assertThat(fixture.institutions.audit.count(AuditAction.IDENTITY_LINK_CONFIRMED, AuditResult.DONE))
                .isOne();
        assertThat(isSettled()).isFalse();

        fixture.institutions.isCalledByNobody();
        fixture.institutions.beans.get(IdentityRevocations.class).revokeAll();
        assertThat(fixture.institutions.beans.get(StaffCertificates.class).of(old.id()))
                .filteredOn(each -> each.serialNumber().equals(serial))
                .extracting(CertificateView::status)
                .containsExactly(CertificateStatus.REVOKED);
        assertThat(isSettled()).isTrue();
    }

    @Test
    void whenOnePersonIsBothEyes_alsoInTwoSessions_thenRefusedAndRecorded() {
        UUID link = proposed();
        fixture.institutions.isCalledBy(fixture.institutions.holders.view(fixture.institutions.agent.id()));
        refused(() -> links.confirm(link), Reason.OWN_PROPOSAL);
        refused(() -> links.reject(link, "x"), Reason.OWN_PROPOSAL);
        fixture.institutions.isCalledBy(old);
        refused(() -> links.confirm(link), Reason.OWN_APPLICATION);
        assertThat(fixture.institutions.audit.count(AuditAction.IDENTITY_LINK_CONFIRMED, AuditResult.REFUSED))
                .isEqualTo(2);
        assertThat(passwords.isSet(old.id())).isTrue();
    }

    @Test
    void whenItIsRejected_thenNothingChanges_andAnotherMayBeProposed() {
        UUID link = proposed();
        refused(this::proposed, Reason.LINK_DECIDED);
        fixture.institutions.isCalledBy(fixture.institutions.second);
        links.reject(link, "Belge başkasının");
        refused(() -> links.confirm(link), Reason.LINK_DECIDED);
        assertThat(links.of(link).rejection()).isEqualTo("Belge başkasının");
        assertThat(fixture.institutions.holders.view(old.id()).identityNumber()).isEqualTo(old.identityNumber());
        fixture.institutions.isCalledBy(fixture.institutions.agent);
        fixture.institutions.clock.forward(Duration.ofSeconds(1));
        assertThat(proposed()).isNotEqualTo(link);
    }

    @Test
    void whenTheNumberIsUnknownOrTaken_orTheKindIsAnother_thenRefused() {
        refused(() -> links.propose(id, People.somebody().identityNumber().value(), "x"), Reason.OLD_IDENTITY_UNKNOWN);
        refused(() -> links.propose(id, old.identityNumber().value(), " "), Reason.NOTE_WRONG);
        UUID link = proposed();
        fixture.withAccount();
        fixture.institutions.isCalledBy(fixture.institutions.second);
        refused(() -> links.confirm(link), Reason.OLD_IDENTITY_UNKNOWN);
        placed.turn(id, ApplicationKind.OTHER);
        fixture.institutions.isCalledBy(fixture.institutions.agent);
        refused(this::proposed, Reason.KIND_NOT_POSSIBLE);
    }

    private boolean isSettled() {
        return EnrolmentFixture.inNew(() -> fixture.institutions
                .beans
                .get(IdentityLinkRecords.class)
                .isSettled(
                        fixture.institutions.beans.get(ApplicationSteps.class).demand(id)));
    }
}
