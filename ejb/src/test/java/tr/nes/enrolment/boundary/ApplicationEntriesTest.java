package tr.nes.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Passwords;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.Entry;
import tr.nes.enrolment.Entry.Result;
import tr.nes.enrolment.RegistryData;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.control.InvitationRequests;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.holder.HolderView;
import tr.nes.institution.InstitutionException;
import tr.nes.testing.People;

/** The ways to an application, for those who may go them and for those who may not. */
class ApplicationEntriesTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();

    @Test
    void whenInvited_thenTheLinkOpensTheApplicationAgainAndAgainUntilItsPhoneIsConfirmed() {
        String token = fixture.invited();
        assertThat(fixture.mails().get(0)).contains("6698", "personel listesinden");
        DraftAccess first = fixture.opened(token);
        DraftAccess second = fixture.opened(token);
        assertThat(fixture.phones.step(second)).isEqualTo(WizardStep.NOTICES);

        fixture.drafts.acceptNotices(first, "tr", 1, 1);
        fixture.submit(first, fixture.applicant.phone().national());
        fixture.phones.send(first);
        fixture.phones.check(first, fixture.code());

        assertThat(fixture.entries.byInvitation(token).result()).isEqualTo(Result.MISMATCH);
        assertThatThrownBy(() -> fixture.drafts.view(second))
                .as("who opened it before has to prove the phone as well")
                .hasFieldOrPropertyWithValue("reason", Reason.ACCESS_OVER);
        assertThat(fixture.drafts.view(first).step()).isEqualTo(WizardStep.SIGNATURE);
    }

    @Test
    void whenInvitedAgain_thenTheEarlierLinkIsVoidAndTheApplicationTheSame() {
        String old = fixture.invited();
        String number = fixture.application(fixture.opened(old)).number();
        String renewed = fixture.invited();
        assertThat(fixture.entries.byInvitation(old).result()).isEqualTo(Result.MISMATCH);
        assertThat(fixture.application(fixture.opened(renewed)).number()).isEqualTo(number);
        for (String tampered : List.of("", "x", "A".repeat(43), "' or 1=1 --")) {
            assertThat(fixture.entries.byInvitation(tampered).result()).isEqualTo(Result.MISMATCH);
        }
    }

    @Test
    void whenTheListComesFirst_thenOnlyListedPeopleAreInvited() throws Exception {
        fixture.putListsFirst();
        UUID member = fixture.memberOf(fixture.applicant);
        assertThat(fixture.invitations.invite(fixture.institution, List.of(member)))
                .isZero();
        assertThat(fixture.mails()).isEmpty();

        fixture.list(member);
        assertThat(fixture.invitations.invite(fixture.institution, List.of(member)))
                .isOne();
        assertThat(fixture.mails()).hasSize(1);
    }

    @Test
    void whenTheInstitutionIsForeign_thenNobodyIsInvited() {
        UUID foreign = fixture.institutions.active(null);
        fixture.institutions.isCalledBy(fixture.institutions.person);
        UUID member = fixture.memberOf(fixture.applicant);
        assertThatThrownBy(() -> fixture.invitations.invite(foreign, List.of(member)))
                .isInstanceOf(InstitutionException.class);
        UUID below = fixture.institutions.active(fixture.institution);
        fixture.institutions.isCalledBy(fixture.institutions.person);
        assertThat(fixture.invitations.invite(below, List.of(member, UUID.randomUUID())))
                .isZero();
        assertThat(fixture.mails()).isEmpty();
    }

    @Test
    void whenRegistryDataFit_thenADraftBegins_butASecondBrowserGetsOnlyAMail() throws Exception {
        RegistryData spelled = new RegistryData(
                fixture.applicant.identityNumber().value(), "s-100", "DENEME", " kişi ", fixture.applicant.birthDate());
        Entry entry = fixture.byRegistry(spelled);
        assertThat(entry.result()).isEqualTo(Result.OPENED);
        fixture.drafts.acceptNotices(entry.access(), "tr", 1, 1);

        assertThat(fixture.byRegistry(fixture.registryData()).result()).isEqualTo(Result.LINK_SENT);
        assertThat(fixture.application(fixture.opened(fixture.token())).number())
                .isEqualTo(fixture.application(entry.access()).number());
    }

    @Test
    void whenAnythingDiffers_thenTheAnswerIsTheSameAndNothingElseHappens() throws Exception {
        RegistryData right = fixture.registryData();
        String unknown = People.somebody().identityNumber().value();
        List<RegistryData> wrong = List.of(
                new RegistryData(unknown, "S-100", right.name(), right.surname(), right.birthDate()),
                new RegistryData(right.identityNumber(), "S-101", right.name(), right.surname(), right.birthDate()),
                new RegistryData(right.identityNumber(), null, right.name(), right.surname(), right.birthDate()),
                new RegistryData(right.identityNumber(), "S-100", "Deneme2", right.surname(), right.birthDate()),
                new RegistryData(right.identityNumber(), "S-100", right.name(), "Başka", right.birthDate()),
                new RegistryData(
                        right.identityNumber(),
                        "S-100",
                        right.name(),
                        right.surname(),
                        right.birthDate().plusDays(1)));
        for (RegistryData each : wrong) {
            assertThat(fixture.byRegistry(each)).isEqualTo(Entry.of(Result.MISMATCH));
        }
        assertThat(fixture.mails()).isEmpty();
        assertThat(fixture.institutions.audit.count(AuditAction.APPLICATION_OPENED, AuditResult.REFUSED))
                .isEqualTo(wrong.size());
        assertThat(fixture.institutions.audit.count(AuditAction.APPLICATION_STATE, AuditResult.DONE))
                .isZero();
    }

    @Test
    void whenItIsTriedTooOften_thenItIsThrottledEvenWithTheRightData() throws Exception {
        assertThat(fixture.entries
                        .byRegistryData(fixture.registryData(), new CaptchaId(UUID.randomUUID()), "ABCDE")
                        .result())
                .isEqualTo(Result.WRONG_PICTURE);
        RegistryData wrong = new RegistryData(
                fixture.colleague.identityNumber().value(), "?", "?", "?", fixture.colleague.birthDate());
        for (int i = 0; i < 10; i++) {
            assertThat(fixture.byRegistry(wrong).result()).isEqualTo(Result.MISMATCH);
        }
        assertThat(fixture.byRegistry(fixture.registryData()).result()).isEqualTo(Result.THROTTLED);
    }

    @Test
    void whenSomebodyHasAnAccount_thenOnlyTheLoginLeadsIn() throws Exception {
        HolderView registered = People.registeredAs(
                fixture.institutions.beans, fixture.applicant.identityNumber().value());
        String token = fixture.invited();
        assertThat(fixture.entries.byInvitation(token).result())
                .as("on record, but without an account")
                .isEqualTo(Result.OPENED);
        fixture.institutions.beans.get(Passwords.class).put(registered.id(), EnrolmentFixture.WORD.toCharArray());
        assertThat(fixture.entries.byInvitation(token).result()).isEqualTo(Result.LOGIN_FIRST);
        fixture.institutions.isCalledBy(registered);
        UUID id = fixture.statuses.mine().get(0).id();
        assertThat(fixture.statuses.open(id).result()).isEqualTo(Result.OPENED);

        fixture.institutions.isCalledBy(fixture.institutions.second);
        assertThat(fixture.statuses.mine()).isEmpty();
        for (UUID foreign : List.of(id, UUID.randomUUID())) {
            assertThatThrownBy(() -> fixture.statuses.open(foreign))
                    .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
            assertThatThrownBy(() -> fixture.statuses.withdraw(foreign))
                    .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
        }
    }

    @Test
    void whenNumberAndCodeAreKnown_thenTheStateIsShownAndTheDraftOnlyAfterACodeToItsPhone() {
        ApplicationView view = fixture.application(fixture.confirmed());
        assertThat(fixture.statuses.find(view.number(), " " + view.code().toLowerCase(Locale.ROOT)))
                .get()
                .extracting(ApplicationView::state)
                .isEqualTo(ApplicationState.PHONE_CONFIRMED);
        assertThat(Stream.of(view.code().substring(1), "", "AAAAAAAAAA")
                        .flatMap(code -> fixture.statuses.find(view.number(), code).stream()))
                .isEmpty();

        DraftAccess access =
                fixture.entries.byNumber(view.number(), view.code()).access();
        assertThat(fixture.phones.step(access)).isEqualTo(WizardStep.REOPENING);
        assertThat(fixture.phones.phone(access)).contains("*");
        assertThatThrownBy(() -> fixture.drafts.view(access)).isInstanceOf(ApplicationException.class);
        fixture.institutions.clock.forward(Duration.ofMinutes(2));
        fixture.phones.send(access);
        fixture.phones.check(access, fixture.code());
        assertThat(fixture.drafts.view(access).step()).isEqualTo(WizardStep.SIGNATURE);
        fixture.institutions.clock.forward(Duration.ofHours(13));
        assertThatThrownBy(() -> fixture.drafts.view(access)).hasFieldOrPropertyWithValue("reason", Reason.ACCESS_OVER);
    }

    @Test
    void whenTheInvitationIsLost_thenAJobSendsAnother_atMostThreeAnHour() {
        InvitationRequests requests = fixture.institutions.beans.get(InvitationRequests.class);
        String old = fixture.invited();
        requests.add(People.somebody().identityNumber().value());
        for (int i = 0; i < 5; i++) {
            requests.add(fixture.applicant.identityNumber().value());
        }
        for (int i = 0; i < 6; i++) {
            assertThat(requests.answerNext()).isTrue();
        }
        assertThat(requests.answerNext()).isFalse();
        assertThat(fixture.mails()).hasSize(4);
        assertThat(fixture.entries.byInvitation(old).result()).isEqualTo(Result.MISMATCH);
        fixture.opened(fixture.token());
    }
}
