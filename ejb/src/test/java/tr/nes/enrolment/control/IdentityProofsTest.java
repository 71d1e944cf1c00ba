package tr.nes.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.access.LoginMethod;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.control.session.WebSessions;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.IdentityDocument;
import tr.nes.enrolment.ProofMethod;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.boundary.NewApplications;
import tr.nes.enrolment.boundary.OfficerReviews;
import tr.nes.enrolment.entity.IdentityProof;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.Forms;
import tr.nes.holder.HolderView;
import tr.nes.shared.HolderId;
import tr.nes.testing.People;

/** What proves an identity, and that nothing is produced without. */
class IdentityProofsTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final IdentityProofs proofs = fixture.institutions.beans.get(IdentityProofs.class);
    private final OfficerReviews officers = fixture.institutions.beans.get(OfficerReviews.class);

    @Test
    void whenNobodySawThePerson_thenRegistryDataAndCodesProveNothing() throws Exception {
        DraftAccess access = fixture.byRegistry(fixture.registryData()).access();
        fixture.drafts.acceptNotices(access, "tr", 1, 1);
        fixture.submit(access, fixture.applicant.phone().national());
        fixture.phones.send(access);
        fixture.phones.check(access, fixture.code());
        fixture.drafts.choose(access, SignatureWay.WET);
        ApplicationView view = fixture.application(access);
        accepted(view);
        assertThat(of(view)).isEmpty();
        assertThatThrownBy(() -> fixture.move(view.id(), ApplicationState.IN_PRODUCTION, ApplicationActor.AUTHORITY))
                .hasFieldOrPropertyWithValue("reason", Reason.IDENTITY_UNPROVEN);
        assertThat(fixture.view(view.id()).state()).isEqualTo(ApplicationState.OFFICER_SIGNED);
    }

    @Test
    void whenAnOfficerSawThePerson_thenItIsProducedAndTheEvidenceSaysWhoWhenAndByWhat() {
        ApplicationView view = fixture.signed();
        officers.sawInPerson(view.id(), new IdentityDocument(IdentityDocument.Kind.IDENTITY_CARD, "a12 b34567"));
        IdentityProof proof = of(view).get(0);
        assertThat(proof.method()).isEqualTo(ProofMethod.FACE_TO_FACE);
        assertThat(proof.byName()).isEqualTo(fixture.institutions.person.fullName());
        assertThat(proof.provenAt()).isEqualTo(fixture.institutions.clock.instant());
        assertThat(proof.reference()).isEqualTo("IDENTITY_CARD").doesNotContain("A12B34567");
        assertThat(proof.sha256()).hasSize(64);
        assertThat(fixture.institutions.audit.count(AuditAction.APPLICATION_IDENTITY, AuditResult.DONE))
                .isOne();
        fixture.move(view.id(), ApplicationState.OFFICER_REVIEW, ApplicationActor.OFFICER);
        fixture.move(view.id(), ApplicationState.OFFICER_SIGNED, ApplicationActor.OFFICER);
        fixture.move(view.id(), ApplicationState.IN_PRODUCTION, ApplicationActor.AUTHORITY);
        assertThat(fixture.view(view.id()).state()).isEqualTo(ApplicationState.IN_PRODUCTION);
    }

    @Test
    void whenAnOfficerWantsToSeeHimself_orADocumentIsNone_thenNothingIsProven() {
        ApplicationView view = fixture.signed();
        for (String wrong : new String[] {null, "", "12", "' or 1=1"}) {
            assertThatThrownBy(() -> new IdentityDocument(IdentityDocument.Kind.PASSPORT, wrong))
                    .hasFieldOrPropertyWithValue("reason", Reason.IDENTITY_UNPROVEN);
        }
        HolderView own = People.registeredAs(
                fixture.institutions.beans, fixture.applicant.identityNumber().value());
        fixture.institutions.isCalledBy(own);
        assertThatThrownBy(() -> EnrolmentFixture.inNew(() -> {
                    proofs.recordSeen(
                            fixture.institutions
                                    .beans
                                    .get(ApplicationSteps.class)
                                    .demand(view.id()),
                            new IdentityDocument(IdentityDocument.Kind.PASSPORT, "U1234567"));
                    return null;
                }))
                .hasFieldOrPropertyWithValue("reason", Reason.OWN_APPLICATION);
        assertThat(of(view)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whenTheApplicantDeclaresTheForm_thenOnlyALoginByEDevletIsAProof(LoginMethod way) {
        HolderView person = fixture.withAccount();
        logIn(person.id(), way);
        DraftAccess access = fixture.institutions
                .beans
                .get(NewApplications.class)
                .begin(fixture.institution, ApplicationKind.FIRST, null)
                .access();
        fixture.drafts.acceptNotices(access, "tr", 1, 1);
        for (int i = 0; i < 2; i++) {
            assertThat(fixture.drafts
                            .submit(access, Forms.complete(), null, null, true)
                            .isComplete())
                    .isTrue();
        }
        assertThat(of(fixture.application(access)))
                .extracting(IdentityProof::method)
                .isEqualTo(way == LoginMethod.E_DEVLET ? List.of(ProofMethod.E_DEVLET) : List.of());
    }

    private void logIn(HolderId person, LoginMethod way) {
        WebSessions sessions = fixture.institutions.beans.get(WebSessions.class);
        String token = EnrolmentFixture.inNew(() -> sessions.open(person, null, way, Set.of()));
        fixture.institutions.beans.get(Sessions.class).touch(token);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST, E_SIGNATURE, false",
        "FIRST, FACE_TO_FACE, true",
        "FIRST, E_DEVLET, true",
        "RENEWAL, E_SIGNATURE, true",
        "RENEWAL, CONSENT, true",
        "LOST, FACE_TO_FACE, true",
        "IDENTITY_CHANGE, E_SIGNATURE, false",
        "IDENTITY_CHANGE, NFC_VIDEO, true",
        "OTHER, IDENTITY_CARD, true",
        "PERSON_PAID, E_SIGNATURE, true"
    })
    void whatIsAcceptedDependsOnTheKind(ApplicationKind kind, ProofMethod method, boolean accepted) {
        assertThat(ProofPolicy.accepts(kind, method)).isEqualTo(accepted);
    }

    private void accepted(ApplicationView view) {
        fixture.institutions.isCalledBy(fixture.institutions.person);
        fixture.move(view.id(), ApplicationState.SIGNED, ApplicationActor.OFFICER);
        fixture.move(view.id(), ApplicationState.OFFICER_REVIEW, ApplicationActor.OFFICER);
        fixture.move(view.id(), ApplicationState.OFFICER_SIGNED, ApplicationActor.OFFICER);
    }

    private List<IdentityProof> of(ApplicationView view) {
        return EnrolmentFixture.inNew(() ->
                proofs.of(fixture.institutions.beans.get(ApplicationSteps.class).demand(view.id())));
    }
}
