package tr.nes.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.nes.access.NewPasswordResult;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.DraftResult;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.FormField.FormFault;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.SignatureWay.Obstacle;
import tr.nes.enrolment.SignatureWay.Option;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.control.ApplicationExpiry;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.Forms;
import tr.nes.notification.Channel;
import tr.nes.shared.text.OwnText;
import tr.nes.shared.text.OwnTexts;
import tr.nes.shared.text.TextPart;
import tr.nes.testing.ConcurrentCalls;

/** The applicant's steps from the invitation to the form that waits for a signature. */
class DraftsTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();

    @Test
    void whenEveryStepIsDone_thenTheFormWaitsForASignatureAndItsReceiverIsNamed() {
        DraftAccess access = fixture.confirmed();
        assertThat(fixture.drafts.ways(access))
                .containsExactly(
                        new Option(SignatureWay.WET, null),
                        new Option(SignatureWay.E_SIGNED, Obstacle.NO_CERTIFICATE),
                        new Option(SignatureWay.CONSENTED, Obstacle.NO_CONSENT));
        fixture.drafts.choose(access, SignatureWay.WET);

        ApplicationView view = fixture.application(access);
        assertThat(view.state()).isEqualTo(ApplicationState.AWAITING_WET_SIGNATURE);
        assertThat(view.receiver().officers()).containsExactly(fixture.institutions.person.fullName());
        assertThat(view.history())
                .extracting(ApplicationView.Change::state)
                .containsExactly(
                        ApplicationState.INVITED,
                        ApplicationState.DRAFT,
                        ApplicationState.PHONE_CONFIRMED,
                        ApplicationState.AWAITING_WET_SIGNATURE);
        assertThat(fixture.institutions.capturedNotices.texts(Channel.MAIL, "aday@ornek.test"))
                .anySatisfy(mail -> assertThat(mail).contains("imzalayıp teslim edin", view.number(), view.code()));
    }

    @Test
    void whenSomethingIsWrong_thenItIsKeptAllTheSame() {
        DraftAccess access = fixture.draft();
        DraftResult result = fixture.drafts.submit(
                access, Map.of(FormField.MAIL, "yok", FormField.ADDRESS, "kısa"), null, null, true);
        assertThat(result.faults())
                .containsEntry(FormField.MAIL, FormFault.WRONG)
                .containsEntry(FormField.ADDRESS, FormFault.WRONG)
                .containsEntry(FormField.PUBLICATION, FormFault.MISSING);
        assertThat(result.word()).isEqualTo(NewPasswordResult.TOO_SHORT);
        assertThat(fixture.drafts.view(access).values())
                .containsEntry(FormField.MAIL, "yok")
                .containsEntry(FormField.VALIDITY, "3");
        assertThat(fixture.drafts.view(access).step()).isEqualTo(WizardStep.FORM);
        char[] number = fixture.applicant.identityNumber().value().toCharArray();
        assertThat(fixture.drafts
                        .submit(access, Forms.complete(), number, number.clone(), true)
                        .word())
                .isEqualTo(NewPasswordResult.OWN_DATA);
    }

    @Test
    void whenTheAuthorityAllowsNoDelegate_thenNobodyElseIsKept() {
        DraftAccess access = fixture.draft();
        Map<FormField, String> form = new EnumMap<>(Forms.complete());
        form.put(FormField.DELEGATE_NUMBER, "15070909146");
        form.put(FormField.DELEGATE_NAME, "Ayşe Öz");
        fixture.drafts.keep(access, form);
        assertThat(fixture.drafts.view(access).values()).containsEntry(FormField.DELEGATE_NAME, "Ayşe Öz");
        System.setProperty("nes.enrolment.delegates", "false");
        try {
            assertThat(fixture.drafts.isDelegateAllowed()).isFalse();
            fixture.drafts.keep(access, form);
            assertThat(fixture.drafts.view(access).values())
                    .doesNotContainKeys(FormField.DELEGATE_NUMBER, FormField.DELEGATE_NAME);
        } finally {
            System.clearProperty("nes.enrolment.delegates");
        }
    }

    @Test
    void whenANoticeIsReplacedWhileItIsRead_thenItIsNotAccepted() {
        DraftAccess invited = fixture.opened(fixture.invited());
        Map<TextPart, String> parts =
                Map.of(TextPart.BODY_TURKISH, "{authority} {mail}", TextPart.BODY_ENGLISH, "{authority} {mail}");
        OwnTexts.put("enrolment/privacy", new OwnText(1, parts));
        try {
            assertThatThrownBy(() -> fixture.drafts.acceptNotices(invited, "tr", 1, 1))
                    .hasFieldOrPropertyWithValue("reason", Reason.NOTICES_CHANGED);
            assertThat(fixture.drafts.view(invited).step()).isEqualTo(WizardStep.NOTICES);
            assertThat(fixture.drafts.privacy("tr").body()).isEqualTo("Sertifika Merkezi yardim@ornek.test");
            fixture.drafts.acceptNotices(invited, "tr", 1, 1001);
            assertThat(fixture.drafts.view(invited).step()).isEqualTo(WizardStep.FORM);
        } finally {
            OwnTexts.use(Map.of(), OwnTexts.changes());
        }
    }

    @Test
    void whenAStepIsTakenOutOfTurn_thenItIsRefused() {
        DraftAccess invited = fixture.opened(fixture.invited());
        assertThatThrownBy(() -> fixture.drafts.keep(invited, Forms.complete()))
                .hasFieldOrPropertyWithValue("state", ApplicationState.INVITED);
        assertThatThrownBy(() -> fixture.phones.send(invited)).isInstanceOf(ApplicationException.class);
        assertThatThrownBy(() -> fixture.drafts.choose(invited, SignatureWay.WET))
                .hasFieldOrPropertyWithValue("state", ApplicationState.INVITED);
        assertThatThrownBy(() -> fixture.drafts.choose(invited, SignatureWay.E_SIGNED))
                .hasFieldOrPropertyWithValue("reason", Reason.WAY_NOT_POSSIBLE);
        fixture.drafts.acceptNotices(invited, "tr", 1, 1);
        fixture.submit(invited, fixture.applicant.phone().national());
        assertThatThrownBy(() -> fixture.drafts.choose(invited, SignatureWay.WET))
                .hasFieldOrPropertyWithValue("state", ApplicationState.DRAFT);
        assertThatThrownBy(() -> fixture.drafts.view(null)).hasFieldOrPropertyWithValue("reason", Reason.ACCESS_OVER);
    }

    @Test
    void whenThePhoneIsChangedAfterwards_thenItHasToBeConfirmedAnew() {
        DraftAccess access = fixture.confirmed();
        fixture.drafts.choose(access, SignatureWay.WET);
        assertThatThrownBy(() -> fixture.drafts.keep(access, Forms.complete()))
                .hasFieldOrPropertyWithValue("state", ApplicationState.AWAITING_WET_SIGNATURE);
        fixture.drafts.revise(access);
        assertThat(fixture.drafts.view(access).step()).isEqualTo(WizardStep.FORM);
        assertThat(fixture.drafts
                        .submit(access, Forms.withPhone("5999999999"), null, null, true)
                        .isComplete())
                .isTrue();
        assertThat(fixture.drafts.view(access).step()).isEqualTo(WizardStep.PHONE);
    }

    @Test
    void whenWrongCodesAreTyped_thenTheyAreCountedAndAnEndedCodeIsReplacedAfterAMinute() {
        DraftAccess access = fixture.draft();
        fixture.submit(access, fixture.applicant.phone().national());
        assertThat(fixture.phones.send(access)).isEqualTo(SmsSendResult.SENT);
        assertThat(fixture.phones.send(access)).isEqualTo(SmsSendResult.TOO_SOON);
        for (int i = 0; i < 4; i++) {
            assertThat(fixture.phones.check(access, "00000x".toCharArray())).isEqualTo(SmsCodeResult.WRONG);
        }
        assertThat(fixture.phones.check(access, "00000x".toCharArray())).isEqualTo(SmsCodeResult.ENDED);
        assertThat(fixture.phones.check(access, fixture.code())).isEqualTo(SmsCodeResult.ENDED);
        assertThat(fixture.drafts.view(access).step()).isEqualTo(WizardStep.PHONE);
        for (int i = 1; i < 5; i++) {
            fixture.institutions.clock.forward(Duration.ofMinutes(2));
            assertThat(fixture.phones.send(access)).isEqualTo(SmsSendResult.SENT);
        }
        fixture.institutions.clock.forward(Duration.ofMinutes(2));
        assertThat(fixture.phones.send(access)).isEqualTo(SmsSendResult.DAILY_LIMIT);
    }

    @Test
    void whenTwentySubmitTheSameDraft_thenItIsOneApplication() throws Exception {
        DraftAccess access = fixture.draft();
        Set<DraftResult> answers = new HashSet<>(ConcurrentCalls.of(
                20, () -> fixture.submit(access, fixture.applicant.phone().national())));
        assertThat(answers.stream().filter(DraftResult::isComplete)).isNotEmpty();
        assertThat(fixture.drafts.view(access).step()).isEqualTo(WizardStep.PHONE);
        assertThat(fixture.drafts.view(access).word()).isTrue();
        fixture.phones.send(access);
        fixture.phones.check(access, fixture.code());
        assertThat(ConcurrentCalls.of(20, () -> chosen(access)).stream().filter(Boolean::booleanValue))
                .hasSize(1);
    }

    private boolean chosen(DraftAccess access) {
        try {
            fixture.drafts.choose(access, SignatureWay.WET);
            return true;
        } catch (ApplicationException state) {
            return false;
        }
    }

    @Test
    void whenWithdrawn_thenItIsOverAndTheSamePersonMayBeInvitedAgain() {
        DraftAccess access = fixture.confirmed();
        ApplicationView view = fixture.application(access);
        fixture.drafts.withdraw(access);
        assertThatThrownBy(() -> fixture.drafts.view(access)).hasFieldOrPropertyWithValue("reason", Reason.ACCESS_OVER);
        assertThat(fixture.statuses
                        .find(view.number(), view.code())
                        .orElseThrow()
                        .state())
                .isEqualTo(ApplicationState.CANCELLED);
        assertThat(fixture.application(fixture.opened(fixture.invited())).number())
                .isNotEqualTo(view.number());
    }

    @Test
    void whenSixMonthsAreOver_thenItEndsWhenItIsReadAndAReminderCameBefore() {
        DraftAccess access = fixture.confirmed();
        ApplicationView view = fixture.application(access);
        ApplicationExpiry expiry = fixture.institutions.beans.get(ApplicationExpiry.class);
        fixture.institutions.clock.forward(Duration.between(
                fixture.institutions.clock.instant(), view.expiresAt().minus(Duration.ofDays(1))));
        assertThat(expiry.remindNext()).isTrue();
        assertThat(fixture.institutions.capturedNotices.texts(Channel.MAIL, "aday@ornek.test"))
                .anySatisfy(mail -> assertThat(mail).contains(view.number() + " numaralı başvurunuz tamamlanmadı"));
        assertThat(fixture.statuses
                        .find(view.number(), view.code())
                        .orElseThrow()
                        .state())
                .isEqualTo(ApplicationState.PHONE_CONFIRMED);
        fixture.institutions.clock.forward(Duration.ofDays(1));
        assertThat(fixture.statuses
                        .find(view.number(), view.code())
                        .orElseThrow()
                        .state())
                .isEqualTo(ApplicationState.CANCELLED);
    }
}
