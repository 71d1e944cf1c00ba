package tr.nes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.certificate.CertificateStatus;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.boundary.AuthorityReviews;
import tr.nes.enrolment.boundary.NewApplications;
import tr.nes.enrolment.boundary.OfficerReviews;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.Seen;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.testing.Database;
import tr.nes.testing.People;

/**
 * What went wrong in registration authorities of others, by their public reports. What their officers did on pages is
 * shown here at the operations behind them.
 */
class PublicCasesTest {

    /** A report and what it means here. */
    enum Case {
        /** Several operators on one queue wanted a state that waits for the user. */
        OPENXPKI_104(PublicCasesTest::aQuestionIsAStateOfItsOwnAndNamesWhoAsked),
        /** Customers asked why they were rejected. */
        OPENXPKI_42(PublicCasesTest::theReasonIsInTheMail),
        /** Approve and act were offered whatever the state. */
        OPENXPKI_114(PublicCasesTest::onlyTheTablesMovesArePossible),
        /** A request that nobody's list had. */
        EJBCA_659(PublicCasesTest::everyStateNamesWhoActsNextAndIsFoundByItsOwner),
        /** A notice vanished in an upgrade. */
        EJBCA_55(PublicCasesTest::everyStateThatPeopleWaitForIsTold),
        /** An operator was refused, but the half-made entity stayed. */
        EJBCA_1057(PublicCasesTest::whatIsRefusedLeavesNothing),
        /** A second request was refused because the first one had been carried out. */
        EJBCA_40(PublicCasesTest::aRenewalIsANewApplicationOfItsOwn),
        /** CVE-2021-20179: the renewal's path took "logged in" for "may approve". */
        PKI_3474(PublicCasesTest::noKindIsProducedWithoutApprovalAndProof),
        /** Authenticated and authorised was issued at once. */
        PKI_3589(PublicCasesTest::aSignedFormWaitsForAnOfficer),
        /** The database was down: pending, but the answer said success. */
        PKI_4180(PublicCasesTest::whatIsNotCommittedIsNoSuccess),
        /** Two requests at once; and what had expired was missed because only a job looked. */
        ILM_503(PublicCasesTest::oneOfAKindIsOpenAndItsEndIsSeenWhenItIsRead),
        /** The registration step went round the approval. */
        ILM_1686(PublicCasesTest::aListedOrInvitedPersonIsNotApproved),
        /** The own request was approved by oneself. */
        INFISICAL_7252(PublicCasesTest::nobodyDecidesOnTheOwnApplication),
        /** A removed approver showed as an id. */
        INFISICAL_6323(PublicCasesTest::namesStayInTheHistory);

        private final Consumer<PublicCasesTest> walk;

        Case(Consumer<PublicCasesTest> walk) {
            this.walk = walk;
        }
    }

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final OfficerReviews officers = fixture.institutions.beans.get(OfficerReviews.class);
    private final AuthorityReviews authority = fixture.institutions.beans.get(AuthorityReviews.class);

    @ParameterizedTest
    @EnumSource
    void whatWentWrongElsewhereDoesNotHere(Case report) {
        report.walk.accept(this);
    }

    private void aQuestionIsAStateOfItsOwnAndNamesWhoAsked() {
        ApplicationView signed = fixture.signed();
        officers.ask(signed.id(), Seen.version(signed.id()), "Hangi birim?");
        ApplicationView held = fixture.view(signed.id());
        assertThat(held.state()).isEqualTo(ApplicationState.ON_HOLD).isNotEqualTo(ApplicationState.REJECTED);
        assertThat(held.history())
                .last()
                .satisfies(change -> assertThat(change.by()).isEqualTo(fixture.institutions.person.fullName()));
    }

    private void theReasonIsInTheMail() {
        ApplicationView signed = fixture.signed();
        officers.reject(signed.id(), Seen.version(signed.id()), "NOT_SIGNED");
        assertThat(mails())
                .last()
                .asString()
                .contains("Form imzalanmamış.", "iki imza alanını", "The form is not signed.");
    }

    private void onlyTheTablesMovesArePossible() {
        ApplicationView signed = fixture.signed();
        for (ApplicationState next : EnumSet.complementOf(EnumSet.copyOf(ApplicationState.SIGNED.successors()))) {
            assertThatThrownBy(() -> fixture.move(signed.id(), next, ApplicationActor.OFFICER))
                    .hasFieldOrPropertyWithValue("state", ApplicationState.SIGNED);
        }
    }

    private void everyStateNamesWhoActsNextAndIsFoundByItsOwner() {
        assertThat(ApplicationState.values()).extracting(ApplicationState::next).doesNotContainNull();
        fixture.withAccount();
        begun(ApplicationKind.FIRST);
        begun(ApplicationKind.PERSON_PAID);
        assertThat(fixture.statuses.mine()).hasSize(2);
    }

    private void everyStateThatPeopleWaitForIsTold() {
        ApplicationView signed = fixture.signed();
        fixture.move(signed.id(), ApplicationState.OFFICER_REVIEW, ApplicationActor.OFFICER);
        fixture.move(signed.id(), ApplicationState.OFFICER_SIGNED, ApplicationActor.OFFICER);
        for (ApplicationState state :
                List.of(ApplicationState.SIGNED, ApplicationState.OFFICER_REVIEW, ApplicationState.OFFICER_SIGNED)) {
            assertThat(mails())
                    .anySatisfy(mail -> assertThat(mail).contains(state.sentence("tr"), state.sentence("en")));
        }
    }

    private void whatIsRefusedLeavesNothing() {
        fixture.withAccount();
        NewApplications applications = fixture.institutions.beans.get(NewApplications.class);
        assertThatThrownBy(() -> applications.begin(fixture.institution, ApplicationKind.RENEWAL, null))
                .hasFieldOrPropertyWithValue("reason", Reason.KIND_NOT_POSSIBLE);
        assertThat(fixture.statuses.mine()).isEmpty();
        assertThat(fixture.institutions.audit.count(AuditAction.APPLICATION_STATE, AuditResult.DONE))
                .isZero();
    }

    private void aRenewalIsANewApplicationOfItsOwn() {
        HolderView person = fixture.withAccount();
        fixture.certificate(
                person.id(),
                CertificateStatus.ACTIVE,
                fixture.institutions.clock.instant().plus(Duration.ofDays(30)));
        ApplicationView first = begun(ApplicationKind.OTHER);
        ApplicationView renewal = begun(ApplicationKind.RENEWAL);
        assertThat(renewal.id()).isNotEqualTo(first.id());
        assertThat(renewal.number()).isNotEqualTo(first.number());
    }

    private void noKindIsProducedWithoutApprovalAndProof() {
        ApplicationView signed = fixture.signed();
        for (ApplicationKind kind : ApplicationKind.values()) {
            set(signed.id(), "kind = '" + kind + "', state = 'SIGNED'");
            assertThatThrownBy(() -> produce(signed))
                    .as(kind.name())
                    .hasFieldOrPropertyWithValue("state", ApplicationState.SIGNED);
            set(signed.id(), "state = 'OFFICER_SIGNED'");
            assertThatThrownBy(() -> produce(signed))
                    .as(kind.name())
                    .hasFieldOrPropertyWithValue("reason", Reason.IDENTITY_UNPROVEN);
        }
    }

    private void aSignedFormWaitsForAnOfficer() {
        ApplicationView signed = fixture.signed();
        fixture.institutions.clock.forward(Duration.ofDays(100));
        assertThat(fixture.view(signed.id()).state()).isEqualTo(ApplicationState.SIGNED);
        assertThat(ApplicationState.SIGNED.successors()).noneMatch(ApplicationState::isAccepted);
    }

    private void whatIsNotCommittedIsNoSuccess() {
        ApplicationView signed = fixture.signed();
        int mails = fixture.institutions
                .capturedNotices
                .texts(Channel.MAIL, "aday@ornek.test")
                .size();
        assertThatThrownBy(() -> EnrolmentFixture.inNew(() -> {
            officers.reject(signed.id(), Seen.version(signed.id()), "COPY");
            throw new IllegalStateException("the database went away");
        }));
        assertThat(fixture.view(signed.id()).state()).isEqualTo(ApplicationState.SIGNED);
    }

    private void oneOfAKindIsOpenAndItsEndIsSeenWhenItIsRead() {
        fixture.withAccount();
        ApplicationView one = begun(ApplicationKind.FIRST);
        assertThat(begun(ApplicationKind.FIRST).number()).isEqualTo(one.number());
        fixture.institutions.clock.forward(Duration.ofDays(200));
        assertThat(fixture.statuses.mine())
                .singleElement()
                .extracting(ApplicationView::state)
                .isEqualTo(ApplicationState.CANCELLED);
        assertThat(begun(ApplicationKind.FIRST).number()).isNotEqualTo(one.number());
    }

    private void aListedOrInvitedPersonIsNotApproved() {
        for (ApplicationState state :
                List.of(ApplicationState.LISTED, ApplicationState.LIST_SIGNED, ApplicationState.INVITED)) {
            assertThat(state.successors()).noneMatch(ApplicationState::isAccepted);
        }
    }

    private void nobodyDecidesOnTheOwnApplication() {
        ApplicationView signed = fixture.signed();
        HolderView own = People.registeredAs(
                fixture.institutions.beans, fixture.applicant.identityNumber().value());
        set(signed.id(), "state = 'OFFICER_SIGNED'");
        fixture.institutions.isCalledBy(own);
        assertThatThrownBy(() -> authority.reject(signed.id(), "COPY"))
                .hasFieldOrPropertyWithValue("reason", Reason.OWN_APPLICATION);
        assertThatThrownBy(() -> produce(signed)).hasFieldOrPropertyWithValue("reason", Reason.OWN_APPLICATION);
    }

    private void namesStayInTheHistory() {
        ApplicationView signed = fixture.signed();
        officers.reject(signed.id(), Seen.version(signed.id()), "COPY");
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("delete from institution_officer where institution_id = :id")
                .setParameter("id", fixture.institution)
                .executeUpdate());
        assertThat(fixture.view(signed.id()).history())
                .last()
                .extracting(ApplicationView.Change::by)
                .isEqualTo(fixture.institutions.person.fullName());
    }

    private List<String> mails() {
        return fixture.institutions.capturedNotices.texts(Channel.MAIL, "aday@ornek.test");
    }

    private void produce(ApplicationView view) {
        fixture.move(view.id(), ApplicationState.IN_PRODUCTION, ApplicationActor.AUTHORITY);
    }

    private ApplicationView begun(ApplicationKind kind) {
        return fixture.application(fixture.institutions
                .beans
                .get(NewApplications.class)
                .begin(fixture.institution, kind, null)
                .access());
    }

    private static void set(UUID id, String columns) {
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("update application set " + columns + " where id = :id")
                .setParameter("id", id)
                .executeUpdate());
    }
}
