package tr.nes.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.control.ChangeReconciliation;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.Workplace;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.control.LostCertificates;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.holder.HolderView;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.ScriptedAuthority.Mood;

/** Applications of people who have an account, and what becomes of their earlier certificates. */
class NewApplicationsTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final NewApplications applications = fixture.institutions.beans.get(NewApplications.class);
    private final HolderView person = fixture.withAccount();
    private final Instant now = fixture.institutions.clock.instant();

    @Test
    void whenTheCertificateEndsSoon_thenARenewalBeginsWhichNamesItsEndAndItsProduction() {
        Instant end = now.plus(Duration.ofDays(60));
        String serial = fixture.certificate(person.id(), CertificateStatus.ACTIVE, end);
        assertThat(applications.workplaces()).extracting(Workplace::institution).containsExactly(fixture.institution);
        DraftAccess access = begun(ApplicationKind.RENEWAL);
        ApplicationView view = fixture.application(access);
        assertThat(view.kind()).isEqualTo(ApplicationKind.RENEWAL);
        assertThat(view.replaced().serialNumber()).isEqualTo(serial);
        assertThat(view.replaced().end()).isEqualTo(end);
        assertThat(view.replaced().producedFrom()).isEqualTo(end.minus(Duration.ofDays(15)));
        assertThat(fixture.application(begun(ApplicationKind.RENEWAL)).number())
                .as("the open one goes on")
                .isEqualTo(view.number());
    }

    @Test
    void whenTheOldOneEndsMeanwhile_thenTheRenewalGoesOnAsOtherAndKeepsEverything() {
        fixture.certificate(person.id(), CertificateStatus.ACTIVE, now.plus(DAY));
        DraftAccess access = begun(ApplicationKind.RENEWAL);
        fixture.drafts.acceptNotices(access, "tr", 1, 1);
        fixture.drafts.keep(access, Map.of(FormField.ADDRESS, "Yarım kalan adres 1"));
        UUID id = fixture.application(access).id();
        fixture.institutions.clock.forward(Duration.ofHours(24));
        DraftAccess later = fixture.statuses.open(id).access();
        assertThat(fixture.drafts.view(later).kind()).isEqualTo(ApplicationKind.OTHER);
        assertThat(fixture.drafts.view(later).isLedOver()).isTrue();
        assertThat(fixture.drafts.view(later).values()).containsEntry(FormField.ADDRESS, "Yarım kalan adres 1");
        assertThat(fixture.application(later).history())
                .extracting(ApplicationView.Change::reason)
                .endsWith("OTHER");
    }

    @Test
    void whenAnOfficerInvitesAHolder_thenTheKindIsTheOneThatFits() {
        fixture.certificate(person.id(), CertificateStatus.ACTIVE, now.plus(Duration.ofDays(60)));
        fixture.institutions.isCalledBy(fixture.institutions.person);
        fixture.invited();
        fixture.institutions.isCalledBy(person);
        UUID id = fixture.statuses.mine().get(0).id();
        fixture.statuses.open(id);
        assertThat(fixture.statuses.mine().get(0).kind()).isEqualTo(ApplicationKind.RENEWAL);
        assertThat(fixture.statuses.mine().get(0).replaced()).isNotNull();
    }

    @Test
    void whenAKindIsNotOpen_orThePlaceIsForeign_thenNothingBegins() throws Exception {
        assertThatThrownBy(() -> begun(ApplicationKind.RENEWAL))
                .hasFieldOrPropertyWithValue("reason", Reason.KIND_NOT_POSSIBLE);
        assertThatThrownBy(() -> applications.begin(UUID.randomUUID(), ApplicationKind.FIRST, null))
                .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
        fixture.certificate(person.id(), CertificateStatus.ACTIVE, now.plus(Duration.ofDays(60)));
        HolderView other = fixture.institutions.second;
        String foreign = fixture.certificate(other.id(), CertificateStatus.ACTIVE, now.plus(Duration.ofDays(60)));
        assertThatThrownBy(() -> applications.begin(fixture.institution, ApplicationKind.LOST, foreign))
                .hasFieldOrPropertyWithValue("reason", Reason.KIND_NOT_POSSIBLE);
        fixture.putListsFirst();
        assertThatThrownBy(() -> begun(ApplicationKind.LOST)).hasFieldOrPropertyWithValue("reason", Reason.LIST_FIRST);
        assertThat(fixture.statuses.mine()).isEmpty();
        assertThat(fixture.application(begun(ApplicationKind.PERSON_PAID)).state())
                .as("who pays himself needs no list")
                .isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    void whenAHundredBeginAtOnce_thenThereIsOneForEachKind() throws Exception {
        Set<String> numbers = new HashSet<>(ConcurrentCalls.of(
                100, () -> fixture.application(begun(ApplicationKind.FIRST)).number()));
        assertThat(numbers).hasSize(1);
        begun(ApplicationKind.PERSON_PAID);
        assertThat(fixture.statuses.mine())
                .extracting(ApplicationView::kind)
                .containsExactlyInAnyOrder(ApplicationKind.FIRST, ApplicationKind.PERSON_PAID);
    }

    @Test
    void whenALostOneIsAccepted_thenTheOldCertificateIsRevoked_alsoIfTheAuthorityDidNotAnswer() {
        String serial = fixture.certificate(person.id(), CertificateStatus.ACTIVE, now.plus(Duration.ofDays(200)));
        LostCertificates lost = fixture.institutions.beans.get(LostCertificates.class);
        UUID id = signed(ApplicationKind.LOST);
        lost.revokeAll();
        assertThat(fixture.institutions.authority.published(serial)).isEqualTo(PublishedStatus.UNKNOWN);

        fixture.institutions.isCalledBy(fixture.institutions.person);
        fixture.move(id, ApplicationState.OFFICER_REVIEW, ApplicationActor.OFFICER);
        fixture.move(id, ApplicationState.OFFICER_SIGNED, ApplicationActor.OFFICER);
        fixture.institutions.authority.is(Mood.DEAF);
        lost.revokeAll();
        fixture.institutions.authority.is(Mood.OBLIGING);
        lost.revokeAll();
        fixture.institutions.clock.forward(Duration.ofHours(1));
        fixture.institutions.beans.get(ChangeReconciliation.class).round();
        assertThat(fixture.institutions.authority.published(serial))
                .isEqualTo(PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));
        lost.revokeAll();
        int asked = fixture.institutions.authority.asked();
        lost.revokeAll();
        assertThat(fixture.institutions.authority.asked()).as("settled").isEqualTo(asked);
        assertThat(EnrolmentFixture.inNew(() ->
                        fixture.institutions.beans.get(ApplicationRecords.class).lostUnsettled(50)))
                .doesNotContain(id);
    }

    @Test
    void whenThePersonPays_thenTheAcceptedApplicationWaitsForMoneyAndNothingIsProduced() {
        UUID id = signed(ApplicationKind.PERSON_PAID);
        fixture.institutions.isCalledBy(fixture.institutions.person);
        fixture.move(id, ApplicationState.OFFICER_REVIEW, ApplicationActor.OFFICER);
        fixture.move(id, ApplicationState.OFFICER_SIGNED, ApplicationActor.OFFICER);
        assertThat(fixture.view(id).state()).isEqualTo(ApplicationState.AWAITING_PAYMENT);
        assertThatThrownBy(() -> fixture.move(id, ApplicationState.IN_PRODUCTION, ApplicationActor.AUTHORITY))
                .hasFieldOrPropertyWithValue("state", ApplicationState.AWAITING_PAYMENT);
        fixture.institutions.clock.forward(Duration.ofDays(400));
        assertThat(fixture.view(id).state()).as("money may be on its way").isEqualTo(ApplicationState.AWAITING_PAYMENT);
    }

    private DraftAccess begun(ApplicationKind kind) {
        return applications.begin(fixture.institution, kind, null).access();
    }

    /** By the caller, who has an account. */
    private UUID signed(ApplicationKind kind) {
        UUID id = fixture.application(begun(kind)).id();
        fixture.move(id, ApplicationState.PHONE_CONFIRMED, ApplicationActor.APPLICANT);
        fixture.move(id, ApplicationState.AWAITING_WET_SIGNATURE, ApplicationActor.APPLICANT);
        fixture.move(id, ApplicationState.SIGNED, ApplicationActor.APPLICANT);
        return id;
    }
}
