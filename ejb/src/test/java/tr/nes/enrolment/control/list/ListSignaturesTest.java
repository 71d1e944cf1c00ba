package tr.nes.enrolment.control.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.ListLink;
import tr.nes.enrolment.ListVerdict.Result;
import tr.nes.enrolment.boundary.ApplicationLists;
import tr.nes.enrolment.boundary.ListVerifications;
import tr.nes.enrolment.boundary.OfficerApplications;
import tr.nes.enrolment.boundary.OfficerReviews;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.enrolment.testing.CopiedApplications;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.ListSigning;
import tr.nes.enrolment.testing.PdfChecks;
import tr.nes.enrolment.testing.PrintedForm;
import tr.nes.enrolment.testing.Seen;
import tr.nes.holder.HolderView;
import tr.nes.signature.DocumentSigned;
import tr.nes.testing.People;

/** An officer approves applications by signing a list: only what was shown counts, and only an officer's signature. */
class ListSignaturesTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final ListSigning signing = new ListSigning(fixture);
    private final OfficerApplications applications = fixture.institutions.beans.get(OfficerApplications.class);
    private final ApplicationLists lists = fixture.institutions.beans.get(ApplicationLists.class);
    private final OfficerReviews reviews = fixture.institutions.beans.get(OfficerReviews.class);
    private final HolderView officer = fixture.institutions.person;
    private ApplicationView application;
    private UUID second;

    @BeforeEach
    void twoApplicationsWait() {
        application = signing.arrived();
        second = CopiedApplications.of(application.id(), "Şahin", "Bilgi İşlem", fixture.institutions.clock.instant());
        assertThat(applications.approve(fixture.institution, List.of(application.id(), second)))
                .isEqualTo(2);
    }

    @Test
    void whenTheListIsSigned_thenItsApplicationsAreApproved() throws Exception {
        ApplicationList list = signing.prepared();
        byte[] pdf = signing.waiting(list);
        assertThat(PdfChecks.text(pdf))
                .contains("beyan ederiz", "Ücretleri kurumumuz öder", application.number() + "-1", list.number())
                .contains("Şahin", officer.fullName())
                .doesNotContain(fixture.applicant.identityNumber().value());
        assertThat(PdfChecks.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PrintedForm.link(pdf)).isEqualTo(new ListLink(list.number(), list.contentHash()).address());

        fixture.institutions.isCalledByNobody();
        signed(ListSigning.fact(list, officer.id()));

        for (UUID id : List.of(application.id(), second)) {
            assertThat(fixture.view(id).history())
                    .extracting(ApplicationView.Change::state, ApplicationView.Change::by)
                    .endsWith(
                            tuple(ApplicationState.OFFICER_REVIEW, officer.fullName()),
                            tuple(ApplicationState.OFFICER_SIGNED, officer.fullName()));
        }
        fixture.institutions.isCalledBy(officer);
        assertThat(lists.view(fixture.institution, list.id()).signer()).isEqualTo(officer.fullName());
        refused(() -> signed(ListSigning.fact(list, officer.id())), Reason.LIST_CHANGED);
        refused(() -> lists.prepare(fixture.institution, list.id()), Reason.LIST_CHANGED);
        refused(() -> lists.remove(fixture.institution, list.id(), List.of(second)), Reason.LIST_CHANGED);
    }

    @Test
    void whenAnythingHasChangedSinceTheLook_thenTheSignatureCountsForNothing() throws Exception {
        for (String change : List.of(
                "update application_print set content_hash = repeat('a', 64) where application_id = :id",
                "update application set version = version + 1 where id = :id",
                "update application set surname = 'Başkası' where id = :id",
                "update application set revision = revision + 1 where id = :id",
                "update application set list_id = null where id = :id")) {
            ApplicationList list = signing.prepared();
            ListSigning.execute(change, second);
            refused(() -> signed(ListSigning.fact(list, officer.id())), Reason.LIST_CHANGED);
        }
        assertThat(fixture.view(application.id()).state()).isEqualTo(ApplicationState.OFFICER_REVIEW);
    }

    @Test
    void whenOneIsRejectedMeanwhile_thenNothingWaitsForTheCardAnyMore() throws Exception {
        ApplicationList list = signing.prepared();
        reviews.reject(second, Seen.version(second), "COPY");
        assertThat(lists.view(fixture.institution, list.id()).waiting()).isNull();
        assertThat(lists.view(fixture.institution, list.id()).people()).isOne();
        refused(() -> signed(ListSigning.fact(list, officer.id())), Reason.LIST_CHANGED);
        ApplicationList again = signing.prepared();
        refused(() -> signed(ListSigning.fact(list, officer.id())), Reason.LIST_CHANGED);
        signed(ListSigning.fact(again, officer.id()));
        assertThat(fixture.view(application.id()).state()).isEqualTo(ApplicationState.OFFICER_SIGNED);
        assertThat(fixture.view(second).state()).isEqualTo(ApplicationState.REJECTED);
    }

    @Test
    void whenTheSignerIsNoOfficerAnyMore_orAnother_thenItCountsForNothing() throws Exception {
        ApplicationList list = signing.prepared();
        refused(() -> signed(ListSigning.fact(list, fixture.institutions.agent.id())), Reason.LIST_CHANGED);
        HolderView foreign = People.registered(fixture.institutions.beans);
        fixture.institutions.activeWith(null, fixture.institutions.officerWhoIs(foreign));
        refused(() -> signed(ListSigning.fact(list, foreign.id())), Reason.LIST_CHANGED);
        ListSigning.execute(
                "update institution_officer set valid_until = date '2026-11-23' where institution_id = :id",
                fixture.institution);
        fixture.institutions.clock.forward(Duration.ofDays(3));
        refused(() -> signed(ListSigning.fact(list, officer.id())), Reason.LIST_CHANGED);
        assertThat(fixture.view(application.id()).state()).isEqualTo(ApplicationState.OFFICER_REVIEW);
    }

    @Test
    void whenTheOwnApplicationIsOnIt_thenAnotherOfficerHasToSign() throws Exception {
        ApplicationList list = signing.prepared();
        ListSigning.execute(
                "update application set identity_number = '"
                        + officer.identityNumber().value() + "' where id = :id",
                second);
        refused(() -> signed(ListSigning.fact(list, officer.id())), Reason.OWN_APPLICATION);
        refused(() -> lists.prepare(fixture.institution, list.id()), Reason.OWN_APPLICATION);
        lists.remove(fixture.institution, list.id(), List.of(second));
        assertThat(applications.approve(fixture.institution, List.of(second))).isZero();
        assertThat(fixture.institutions.audit.facts())
                .anyMatch(fact -> fact.detail().equals("own on list"));
    }

    @Test
    void whatOneOfficerHasPrepared_staysWhileAnotherGoesOnChoosing() throws Exception {
        ApplicationList list = signing.prepared();
        UUID third = CopiedApplications.of(application.id(), "Öz", null, fixture.institutions.clock.instant());
        ListSigning.execute("update application set state = 'SIGNED' where id = :id", third);
        assertThat(applications.approve(fixture.institution, List.of(third, second)))
                .as("one of them is on the other list")
                .isOne();
        signed(ListSigning.fact(list, officer.id()));
        assertThat(fixture.view(second).state()).isEqualTo(ApplicationState.OFFICER_SIGNED);
        assertThat(fixture.view(third).state()).isEqualTo(ApplicationState.OFFICER_REVIEW);
    }

    @Test
    void anybodyLearnsWhetherAListWasSigned() {
        ListVerifications verifications = fixture.institutions.beans.get(ListVerifications.class);
        ApplicationList list = signing.prepared();
        ListLink link = new ListLink(list.number(), list.contentHash());
        assertThat(verifications.verify(link.address()).result()).isEqualTo(Result.UNSIGNED);
        assertThat(verifications.verify(list.number()).proven()).isFalse();
        String other = new ListLink(list.number(), "0".repeat(64)).address();
        for (String wrong : new String[] {null, "", "x", "0000000000", other}) {
            assertThat(verifications.verify(wrong).result()).isEqualTo(Result.UNKNOWN);
        }
    }

    private void signed(DocumentSigned fact) {
        EnrolmentFixture.inNew(() -> {
            fixture.institutions.beans.get(ListSignatures.class).onSigned(fact);
            return fact;
        });
    }

    private static void refused(Runnable attempt, Reason reason) {
        assertThatThrownBy(attempt::run).hasFieldOrPropertyWithValue("reason", reason);
    }
}
