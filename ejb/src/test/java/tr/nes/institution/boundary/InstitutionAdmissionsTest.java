package tr.nes.institution.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.institution.InstitutionException.Reason.IDENTITY_DIFFERS;
import static tr.nes.institution.InstitutionException.Reason.INSTITUTION_UNKNOWN;
import static tr.nes.institution.InstitutionException.Reason.LETTER_WRONG;
import static tr.nes.institution.InstitutionException.Reason.NUMBER_TAKEN;
import static tr.nes.institution.InstitutionException.Reason.OWN_MATTER;
import static tr.nes.institution.InstitutionException.Reason.OWN_PROPOSAL;
import static tr.nes.institution.InstitutionException.Reason.STATE_ACTIVE;
import static tr.nes.institution.InstitutionException.Reason.STATE_PROPOSED;
import static tr.nes.institution.InstitutionException.Reason.STATE_REJECTED;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.OfficerInstitution;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.testing.InstitutionFixture;
import tr.nes.notification.Channel;
import tr.nes.shared.HolderId;

class InstitutionAdmissionsTest {

    private final InstitutionFixture institutions = new InstitutionFixture();
    private final InstitutionAdmissions admissions = institutions.admissions;

    @Test
    void whenASecondPersonConfirms_thenTheFirstOfficerActsForItAndTheInstitutionIsTold() {
        OfficerPerson officer = institutions.officer();
        UUID id = institutions.propose(institutions.application(null), officer, InstitutionFixture.letter());
        assertThat(institutions.holders.byIdentityNumber(
                        officer.identityNumber().value()))
                .isEmpty();
        assertThat(institutions.mails()).hasSize(1);

        institutions.isCalledBy(institutions.second);
        admissions.confirm(id);

        HolderId holder = institutions
                .holders
                .byIdentityNumber(officer.identityNumber().value())
                .orElseThrow();
        assertThat(institutions.officers.isOfficer(holder)).isTrue();
        assertThat(institutions.officers.isOfficer(institutions.second.id())).isFalse();
        assertThat(institutions.mails()).hasSize(2).last().asString().contains(officer.fullName(), "kaydedildi");
        assertThat(admissions.of(id).state()).isEqualTo(InstitutionState.ACTIVE);
        assertThat(institutions.audit.count(AuditAction.INSTITUTION_CONFIRMED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenTheProposerDecides_thenRefusedAndRecorded() {
        UUID id = institutions.proposed(null);
        assertThatThrownBy(() -> admissions.confirm(id)).hasFieldOrPropertyWithValue("reason", OWN_PROPOSAL);
        assertThatThrownBy(() -> admissions.reject(id, "Eksik")).hasFieldOrPropertyWithValue("reason", OWN_PROPOSAL);
        assertThat(admissions.of(id).state()).isEqualTo(InstitutionState.PROPOSED);
        assertThat(institutions.audit.count(AuditAction.INSTITUTION_CONFIRMED, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void whenTheFirstOfficerDecides_thenRefused() {
        OfficerPerson self = institutions.officerWhoIs(institutions.second);
        UUID id = institutions.propose(institutions.application(null), self, InstitutionFixture.letter());
        institutions.isCalledBy(institutions.second);
        assertThatThrownBy(() -> admissions.confirm(id)).hasFieldOrPropertyWithValue("reason", OWN_MATTER);
    }

    @Test
    void whenItIsDecided_thenEveryOtherMoveIsRefusedNamingTheState() {
        UUID active = institutions.active(null);
        institutions.isCalledBy(institutions.second);
        assertThatThrownBy(() -> admissions.confirm(active)).hasFieldOrPropertyWithValue("reason", STATE_ACTIVE);
        assertThatThrownBy(() -> admissions.reject(active, "x")).hasFieldOrPropertyWithValue("reason", STATE_ACTIVE);

        institutions.isCalledBy(institutions.agent);
        UUID rejected = institutions.proposed(null);
        institutions.isCalledBy(institutions.second);
        admissions.reject(rejected, "Yazı imzasız");
        assertThat(institutions
                        .capturedNotices
                        .last(Channel.MAIL, institutions.mail)
                        .text())
                .contains("Yazı imzasız");
        assertThatThrownBy(() -> admissions.confirm(rejected)).hasFieldOrPropertyWithValue("reason", STATE_REJECTED);
        assertThatThrownBy(() -> institutions.proposed(rejected)).hasFieldOrPropertyWithValue("reason", STATE_REJECTED);
        assertThatThrownBy(() -> institutions.proposed(institutions.proposed(null)))
                .hasFieldOrPropertyWithValue("reason", STATE_PROPOSED);
        assertThatThrownBy(() -> admissions.confirm(UUID.randomUUID()))
                .hasFieldOrPropertyWithValue("reason", INSTITUTION_UNKNOWN);
    }

    @Test
    void whenTheNumberIsTaken_thenRefusedUntilTheOtherIsRejected() {
        UUID first = institutions.proposed(null);
        assertThatThrownBy(() -> institutions.propose(
                        admissions.of(first).data(), institutions.officer(), InstitutionFixture.letter()))
                .hasFieldOrPropertyWithValue("reason", NUMBER_TAKEN);
        institutions.isCalledBy(institutions.second);
        admissions.reject(first, "Eksik");
        assertThat(institutions.propose(
                        admissions.of(first).data(), institutions.officer(), InstitutionFixture.letter()))
                .isNotNull();
    }

    @Test
    void whenTheOfficerIsOnRecordWithAnotherBirthDate_thenNothingOpens() {
        OfficerPerson known = institutions.officerWhoIs(institutions.agent);
        OfficerPerson differs = new OfficerPerson(
                known.identityNumber(),
                known.name(),
                known.surname(),
                LocalDate.of(1950, 1, 1),
                known.phone(),
                "a@b.test");
        UUID id = institutions.propose(institutions.application(null), differs, InstitutionFixture.letter());
        institutions.isCalledBy(institutions.second);
        assertThatThrownBy(() -> admissions.confirm(id)).hasFieldOrPropertyWithValue("reason", IDENTITY_DIFFERS);
        assertThat(admissions.of(id).state()).isEqualTo(InstitutionState.PROPOSED);
    }

    @Test
    void whenTheLetterIsOpened_thenItIsTheOneThatCameInAndThatIsRecorded() {
        byte[] letter = InstitutionFixture.letter();
        UUID id = institutions.propose(institutions.application(null), institutions.officer(), letter);
        assertThat(admissions.letter(id)).isEqualTo(letter);
        assertThat(institutions.audit.count(AuditAction.OFFICER_LETTER_SHOWN, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenTheLetterIsNoPlainPdf_thenNothingIsKept() {
        byte[] html = "<html>%PDF-1.7</html>%%EOF".getBytes(StandardCharsets.US_ASCII);
        byte[] onlyHead = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        for (byte[] letter : List.of(
                html,
                onlyHead,
                new byte[0],
                InstitutionFixture.followedBy("PK\3\4 zip"),
                InstitutionFixture.withScript(),
                InstitutionFixture.withFile(),
                InstitutionFixture.encrypted(),
                new byte[1_000_001])) {
            assertThatThrownBy(
                            () -> institutions.propose(institutions.application(null), institutions.officer(), letter))
                    .hasFieldOrPropertyWithValue("reason", LETTER_WRONG);
        }
    }

    @Test
    void whenAnOfficerLooks_thenHeSeesHisInstitutionWithWhatIsBelowAndNoOther() {
        OfficerPerson officer = institutions.officerWhoIs(institutions.person);
        UUID top = institutions.activeWith(null, officer);
        UUID below = institutions.active(top);
        UUID lowest = institutions.active(below);
        institutions.active(null);

        institutions.isCalledBy(institutions.person);
        List<OfficerInstitution> mine = institutions.mine.mine();

        assertThat(mine).extracting(OfficerInstitution::id).containsExactly(top, below, lowest);
        assertThat(mine).allMatch(OfficerInstitution::main);
        assertThat(mine.get(0).officers())
                .singleElement()
                .satisfies(each -> assertThat(each.mine()).isTrue());

        institutions.isCalledBy(institutions.agent);
        assertThat(institutions.mine.mine()).isEmpty();
    }
}
