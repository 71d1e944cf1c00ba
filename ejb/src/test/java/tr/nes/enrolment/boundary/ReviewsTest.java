package tr.nes.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.RejectionReason;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.Forms;
import tr.nes.enrolment.testing.Seen;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.testing.Database;
import tr.nes.testing.People;

/** Questions and rejections, and what the applicant does with them. */
class ReviewsTest {

    private static final String MAIL = "aday@ornek.test";

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final OfficerReviews officers = fixture.institutions.beans.get(OfficerReviews.class);
    private final AuthorityReviews authority = fixture.institutions.beans.get(AuthorityReviews.class);
    private final Corrections corrections = fixture.institutions.beans.get(Corrections.class);

    @Test
    void whenRejected_thenReasonAndAdviceAreToldAndShown_andTheFormIsCorrectedWithEverythingKept() {
        ApplicationView signed = fixture.signed();
        officers.reject(signed.id(), Seen.version(signed.id()), "COPY");

        ApplicationView rejected = found(signed);
        assertThat(rejected.state()).isEqualTo(ApplicationState.REJECTED);
        assertThat(rejected.rejection().text("en")).contains("copy");
        assertThat(rejected.history())
                .last()
                .extracting(ApplicationView.Change::by, ApplicationView.Change::actor)
                .containsExactly(fixture.institutions.person.fullName(), ApplicationActor.OFFICER);
        assertThat(lastMail())
                .contains(
                        "kopyası geldi",
                        "Islak imzalı aslını",
                        "a copy instead",
                        "Hand in the original",
                        signed.code());

        DraftAccess access = reopened(signed);
        assertThat(fixture.drafts.view(access).step()).isEqualTo(WizardStep.CORRECTION);
        corrections.correct(access);
        assertThat(fixture.drafts.view(access).step()).isEqualTo(WizardStep.FORM);
        assertThat(fixture.drafts.view(access).values())
                .containsAllEntriesOf(Forms.withPhone(fixture.applicant.phone().national()));
        assertThat(fixture.drafts.view(access).word()).isTrue();
        assertThat(fixture.submit(access, fixture.applicant.phone().national()).isComplete())
                .isTrue();
        assertThat(fixture.drafts.view(access).step()).isEqualTo(WizardStep.SIGNATURE);
    }

    @Test
    void whenAQuestionIsAnswered_thenItGoesBackToWhoAsked_andBothStandInTheHistory() {
        ApplicationView signed = fixture.signed();
        officers.ask(signed.id(), Seen.version(signed.id()), "  Hangi birimdesiniz?  ");
        assertThat(found(signed).question()).isEqualTo("Hangi birimdesiniz?");
        assertThat(lastMail()).contains("Hangi birimdesiniz?", "yanıtınızı bekliyor", "waits for your answer");
        DraftAccess access = reopened(signed);
        for (String wrong : new String[] {null, " ", "x".repeat(301)}) {
            assertThatThrownBy(() -> corrections.answer(access, wrong))
                    .hasFieldOrPropertyWithValue("reason", Reason.QUESTION_WRONG);
        }
        corrections.answer(access, "Bilgi İşlem");
        assertThat(found(signed).state()).isEqualTo(ApplicationState.OFFICER_REVIEW);
        assertThat(found(signed).history())
                .last()
                .extracting(ApplicationView.Change::message)
                .isEqualTo("Bilgi İşlem");
        assertThatThrownBy(() -> corrections.correct(access))
                .hasFieldOrPropertyWithValue("state", ApplicationState.OFFICER_REVIEW);

        fixture.move(signed.id(), ApplicationState.OFFICER_SIGNED, ApplicationActor.OFFICER);
        fixture.institutions.isCalledBy(fixture.institutions.agent);
        authority.ask(signed.id(), "Adresiniz doğru mu?");
        corrections.answer(access, "Evet");
        assertThat(found(signed).state()).isEqualTo(ApplicationState.AUTHORITY_REVIEW);
        authority.reject(signed.id(), "UNREADABLE");
        assertThat(found(signed).history())
                .last()
                .extracting(ApplicationView.Change::by)
                .isEqualTo(fixture.institutions.agent.fullName());
    }

    @Test
    void whenItIsForeign_orNotTheCallersTurn_orNoReasonIsGiven_thenNothingIsDecided() {
        ApplicationView signed = fixture.signed();
        HolderView stranger = People.registered(fixture.institutions.beans);
        UUID elsewhere = fixture.institutions.activeWith(null, fixture.institutions.officerWhoIs(stranger));
        fixture.institutions.isCalledBy(stranger);
        assertThat(elsewhere).isNotNull();
        for (UUID id : List.of(signed.id(), UUID.randomUUID())) {
            assertThatThrownBy(() -> officers.reject(id, Seen.version(id), "COPY"))
                    .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
            assertThatThrownBy(() -> officers.ask(id, Seen.version(id), "?"))
                    .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
        }
        fixture.institutions.isCalledBy(fixture.institutions.agent);
        assertThatThrownBy(() -> authority.reject(signed.id(), "COPY"))
                .hasFieldOrPropertyWithValue("state", ApplicationState.SIGNED);
        fixture.institutions.isCalledBy(fixture.institutions.person);
        for (String none : new String[] {null, "", "BECAUSE"}) {
            assertThatThrownBy(() -> officers.reject(signed.id(), Seen.version(signed.id()), none))
                    .hasFieldOrPropertyWithValue("reason", Reason.REASON_UNKNOWN);
        }
        assertThatThrownBy(() -> officers.ask(signed.id(), Seen.version(signed.id()), " "))
                .hasFieldOrPropertyWithValue("reason", Reason.QUESTION_WRONG);
        assertThat(found(signed).state()).isEqualTo(ApplicationState.SIGNED);
    }

    @Test
    void whenAnOfficerOfAnInstitutionAboveDecides_thenItIsPossible() {
        ApplicationView signed = fixture.signed();
        HolderView above = People.registered(fixture.institutions.beans);
        UUID top = fixture.institutions.activeWith(null, fixture.institutions.officerWhoIs(above));
        UUID below = fixture.institutions.active(top);
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("update application set institution_id = :below where id = :id")
                .setParameter("below", below)
                .setParameter("id", signed.id())
                .executeUpdate());
        fixture.institutions.isCalledBy(above);
        officers.reject(signed.id(), Seen.version(signed.id()), "COPY");
        assertThat(found(signed).state()).isEqualTo(ApplicationState.REJECTED);
    }

    /** On every path: by role or not, whatever the operation. */
    @ParameterizedTest
    @EnumSource(
            value = ApplicationActor.class,
            names = {"OFFICER", "AUTHORITY"})
    void whenItIsTheOwnApplication_thenNothingIsDecided(ApplicationActor actor) {
        ApplicationView signed = fixture.signed();
        HolderView own = People.registeredAs(
                fixture.institutions.beans, fixture.applicant.identityNumber().value());
        fixture.institutions.activeWith(null, fixture.institutions.officerWhoIs(own));
        fixture.institutions.isCalledBy(own);
        if (actor == ApplicationActor.OFFICER) {
            fixture.move(signed.id(), ApplicationState.OFFICER_REVIEW, ApplicationActor.OFFICER);
        } else {
            EnrolmentFixture.inNew(() -> Database.shared()
                    .entityManager()
                    .createNativeQuery("update application set state = 'OFFICER_SIGNED' where id = :id")
                    .setParameter("id", signed.id())
                    .executeUpdate());
            assertThatThrownBy(() -> authority.reject(signed.id(), "COPY"))
                    .hasFieldOrPropertyWithValue("reason", Reason.OWN_APPLICATION);
        }
        ApplicationState before = found(signed).state();
        assertThat(before.successors())
                .filteredOn(ApplicationState::isDecision)
                .isNotEmpty()
                .allSatisfy(next -> assertThatThrownBy(() -> fixture.move(signed.id(), next, actor))
                        .hasFieldOrPropertyWithValue("reason", Reason.OWN_APPLICATION));
        assertThat(found(signed).state()).isEqualTo(before);
        assertThat(fixture.institutions.audit.count(AuditAction.APPLICATION_STATE, AuditResult.REFUSED))
                .isPositive();
    }

    @Test
    void whenItCameBack_thenItMayBeWithdrawn_andEndsByItselfAfterTheTimeForAnAnswer() {
        ApplicationView first = fixture.signed();
        officers.reject(first.id(), Seen.version(first.id()), "COPY");
        fixture.drafts.withdraw(reopened(first));
        assertThat(found(first).state()).isEqualTo(ApplicationState.CANCELLED);

        ApplicationView second = fixture.signed();
        fixture.institutions.clock.forward(Duration.ofDays(170));
        officers.ask(second.id(), Seen.version(second.id()), "Hangi birim?");
        fixture.institutions.clock.forward(Duration.ofDays(29));
        assertThat(found(second).state()).as("asked shortly before the end").isEqualTo(ApplicationState.ON_HOLD);
        fixture.institutions.clock.forward(Duration.ofDays(1));
        assertThat(found(second).state()).isEqualTo(ApplicationState.CANCELLED);
    }

    @Test
    void theCatalogueSaysInBothLanguagesWhatToDo() {
        assertThat(authority.reasons())
                .hasSizeGreaterThan(10)
                .extracting(RejectionReason::code)
                .doesNotHaveDuplicates();
        assertThat(authority.reasons()).allSatisfy(reason -> {
            assertThat(reason.text("tr")).endsWith(".").isNotEqualTo(reason.text("en"));
            assertThat(reason.advice("tr")).endsWith(".").isNotEqualTo(reason.advice("en"));
        });
        assertThat(fixture.institutions.audit.facts())
                .noneMatch(fact -> fact.action() == AuditAction.APPLICATION_STATE
                        && fact.detail().contains("?"));
    }

    private ApplicationView found(ApplicationView view) {
        return fixture.statuses.find(view.number(), view.code()).orElseThrow();
    }

    private String lastMail() {
        List<String> mails = fixture.institutions.capturedNotices.texts(Channel.MAIL, MAIL);
        return mails.get(mails.size() - 1);
    }

    /** By number and code, and a code to the phone. */
    private DraftAccess reopened(ApplicationView view) {
        fixture.newNetwork();
        DraftAccess access =
                fixture.entries.byNumber(view.number(), view.code()).access();
        fixture.institutions.clock.forward(Duration.ofMinutes(2));
        fixture.phones.send(access);
        fixture.phones.check(access, fixture.code());
        return access;
    }
}
