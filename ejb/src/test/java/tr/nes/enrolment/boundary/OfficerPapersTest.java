package tr.nes.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.IntakeResult;
import tr.nes.enrolment.IntakeResult.Outcome;
import tr.nes.enrolment.ReceivedPaperView;
import tr.nes.enrolment.ReceivedPaperView.PaperScanView;
import tr.nes.enrolment.ReceivedPaperView.ScanFormat;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.PrintedForm;
import tr.nes.enrolment.testing.ScannedPaper;
import tr.nes.holder.HolderView;
import tr.nes.institution.PaperReceiver;
import tr.nes.notification.Channel;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.People;

/** Signed forms on their way from the applicant to the officer or the authority. */
class OfficerPapersTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final OfficerPapers papers = fixture.institutions.beans.get(OfficerPapers.class);
    private final AuthorityPapers authority = fixture.institutions.beans.get(AuthorityPapers.class);

    @Test
    void whenAPaperIsScanned_thenTheFormIsSignedAndItsApplicantIsToldAndCanChangeNothing() {
        DraftAccess access = fixture.wet();
        ApplicationView before = fixture.application(access);
        IntakeResult result = papers.receive(link(access));
        assertThat(result.outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(result.applicant()).isEqualTo(fixture.applicant.fullName());
        assertThat(result.number()).isEqualTo(before.number());

        ApplicationView after =
                fixture.statuses.find(before.number(), before.code()).orElseThrow();
        assertThat(after.state()).isEqualTo(ApplicationState.SIGNED);
        assertThat(fixture.institutions.capturedNotices.texts(Channel.MAIL, "aday@ornek.test"))
                .anySatisfy(mail -> assertThat(mail).contains("Formunuz imzalandı", before.number()));
        assertThatThrownBy(() -> fixture.drafts.revise(access)).hasFieldOrPropertyWithValue("state", after.state());
        assertThatThrownBy(() -> fixture.forms.renew(access)).hasFieldOrPropertyWithValue("state", after.state());
        assertThatThrownBy(() -> fixture.submit(access, "5000000004"))
                .hasFieldOrPropertyWithValue("state", after.state());
        fixture.drafts.withdraw(access);
        assertThat(fixture.view(before.id()).state())
                .as("the contract's text allows it until the certificate is made")
                .isEqualTo(ApplicationState.CANCELLED);
    }

    @Test
    void whenAPaperComesTwice_orTwentyTimesAtOnce_thenItIsReceivedOnce() throws Exception {
        String link = link(fixture.wet());
        List<Outcome> outcomes =
                ConcurrentCalls.of(20, () -> papers.receive(link).outcome());
        assertThat(outcomes).filteredOn(Outcome.RECEIVED::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.ALREADY_RECEIVED::equals).hasSize(19);
        assertThat(papers.receive(link).paper()).isNull();
    }

    @Test
    void whenThePrintIsOld_orTheFormWasTakenBack_thenItIsRefusedAndRecorded() {
        DraftAccess access = fixture.wet();
        String first = link(access);
        fixture.forms.renew(access);
        assertThat(papers.receive(first).outcome()).isEqualTo(Outcome.OLD_PRINT);
        String second = link(access);
        assertThat(papers.receive(first).outcome()).isEqualTo(Outcome.OLD_PRINT);
        fixture.drafts.revise(access);
        assertThat(papers.receive(second).outcome()).isEqualTo(Outcome.NOT_AWAITING);
        assertThat(fixture.institutions.audit.facts()).anySatisfy(fact -> {
            assertThat(fact.action()).isEqualTo(AuditAction.PAPER_RECEIVED);
            assertThat(fact.result()).isEqualTo(AuditResult.REFUSED);
            assertThat(fact.detail()).isEqualTo("OLD_PRINT");
        });
        fixture.submit(access, fixture.applicant.phone().national());
        fixture.drafts.choose(access, SignatureWay.WET);
        assertThat(papers.receive(link(access)).outcome()).isEqualTo(Outcome.RECEIVED);
    }

    @Test
    void whenNumberAndPrintAreTyped_thenItIsReceived_butNotByTheNumberAlone() {
        DraftAccess access = fixture.wet();
        link(access);
        String number = fixture.application(access).number();
        assertThat(papers.receive(number).outcome()).isEqualTo(Outcome.PRINT_MISSING);
        assertThat(papers.receive(number + "-2").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(papers.receive("x").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(papers.receive(number + " 1").outcome()).isEqualTo(Outcome.RECEIVED);
    }

    @Test
    void whenTheInstitutionIsForeign_thenOnlyThePaperItselfSaysSo() {
        DraftAccess access = fixture.wet();
        String link = link(access);
        String number = fixture.application(access).number();
        HolderView other = People.registered(fixture.institutions.beans);
        fixture.institutions.activeWith(null, fixture.institutions.officerWhoIs(other));
        fixture.institutions.isCalledBy(other);
        IntakeResult refused = papers.receive(link);
        assertThat(refused.outcome()).isEqualTo(Outcome.FOREIGN_INSTITUTION);
        assertThat(refused.applicant()).isNull();
        assertThat(papers.receive(number + "-1").outcome()).isEqualTo(Outcome.UNKNOWN);

        fixture.institutions.isCalledBy(fixture.institutions.person);
        UUID paper = papers.receive(link).paper();
        papers.attach(paper, ScannedPaper.png());
        fixture.institutions.isCalledBy(other);
        assertThatThrownBy(() -> papers.attach(paper, ScannedPaper.png()))
                .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
        assertThatThrownBy(() -> papers.scan(paper)).hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
        assertThatThrownBy(() -> papers.view(paper)).hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
    }

    @Test
    void whenFormsGoToTheAuthority_thenOnlyTheBackOfficeTakesThem() throws Exception {
        DraftAccess access = fixture.wet();
        String link = link(access);
        assertThat(authority.receive(link).outcome()).isEqualTo(Outcome.OTHER_RECEIVER);
        fixture.sendPaperTo(PaperReceiver.AUTHORITY);
        assertThat(papers.receive(link).outcome()).isEqualTo(Outcome.OTHER_RECEIVER);
        fixture.institutions.isCalledBy(fixture.institutions.agent);
        IntakeResult taken = authority.receive(link);
        assertThat(taken.outcome()).isEqualTo(Outcome.RECEIVED);
        authority.attach(taken.paper(), ScannedPaper.jpeg());
        assertThat(authority.scan(taken.paper()).format()).isEqualTo(ScanFormat.JPEG);
        assertThat(authority.view(taken.paper()))
                .isEqualTo(new ReceivedPaperView(taken.paper(), taken.number(), 1, fixture.applicant.fullName(), true));
    }

    @Test
    void whenAScanIsAdded_thenItComesBackAsItWas_andABetterOneReplacesIt() {
        UUID paper = papers.receive(link(fixture.wet())).paper();
        assertThatThrownBy(() -> papers.scan(paper)).hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
        papers.attach(paper, ScannedPaper.png());
        assertThat(papers.scan(paper).content()).isEqualTo(ScannedPaper.png());
        papers.attach(paper, ScannedPaper.pdf());
        PaperScanView scan = papers.scan(paper);
        assertThat(scan.content()).isEqualTo(ScannedPaper.pdf());
        assertThat(scan.fileName()).isEqualTo("form-" + scan.number() + ".pdf");
        assertThatThrownBy(() -> papers.attach(paper, new byte[] {1}))
                .hasFieldOrPropertyWithValue("reason", Reason.SCAN_WRONG);
        assertThat(papers.scan(paper).content()).isEqualTo(scan.content());
    }

    private String link(DraftAccess access) {
        return PrintedForm.link(fixture.forms.pdf(access));
    }
}
