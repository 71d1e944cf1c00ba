package tr.nes.institution.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.institution.InstitutionException.Reason.CHANGE_DECIDED;
import static tr.nes.institution.InstitutionException.Reason.CHANGE_WAITS;
import static tr.nes.institution.InstitutionException.Reason.LAST_MAIN_OFFICER;
import static tr.nes.institution.InstitutionException.Reason.LETTER_WRONG;
import static tr.nes.institution.InstitutionException.Reason.OFFICER_GONE;
import static tr.nes.institution.InstitutionException.Reason.OWN_MATTER;
import static tr.nes.institution.InstitutionException.Reason.OWN_PROPOSAL;
import static tr.nes.institution.InstitutionException.Reason.STATE_PROPOSED;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.institution.OfficerAppointment;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.OfficerView;
import tr.nes.institution.testing.InstitutionFixture;
import tr.nes.testing.People;

class MainOfficerChangesTest {

    private final InstitutionFixture institutions = new InstitutionFixture();
    private final MainOfficerChanges changes = institutions.beans.get(MainOfficerChanges.class);
    private final HolderView next = People.registered(institutions.beans);
    private UUID own;

    @BeforeEach
    void institution() {
        own = institutions.activeWith(null, institutions.officerWhoIs(institutions.person));
        institutions.isCalledBy(institutions.agent);
    }

    private UUID main() {
        return mains().get(0).id();
    }

    private List<OfficerView> mains() {
        return changes.officers(own).stream()
                .filter(each -> each.role() == OfficerRole.MAIN)
                .toList();
    }

    private UUID proposed(HolderView coming, UUID leaving) {
        institutions.isCalledBy(institutions.agent);
        return changes.propose(
                own, coming == null ? null : institutions.officerWhoIs(coming), leaving, InstitutionFixture.letter());
    }

    private void confirm(UUID change) {
        institutions.isCalledBy(institutions.second);
        changes.confirm(change);
    }

    @Test
    void whenASecondPersonConfirms_thenTheNewOneActsAndTheOldOneDoesNot() {
        UUID change = proposed(next, main());
        assertThat(institutions.officers.isOfficer(next.id())).isFalse();
        assertThat(institutions.mails()).last().asString().contains("bir yazı aldık");

        confirm(change);

        assertThat(institutions.officers.isOfficer(next.id())).isTrue();
        assertThat(institutions.officers.isOfficer(institutions.person.id())).isFalse();
        assertThat(mains()).extracting(OfficerView::name).containsExactly(next.fullName());
        assertThat(institutions.mails()).last().asString().contains("yazınıza göre değiştirildi");
        assertThat(institutions.audit.count(AuditAction.MAIN_OFFICER_CHANGED, AuditResult.DONE))
                .isOne();
        assertThat(changes.open()).isEmpty();
        assertThatThrownBy(() -> changes.confirm(change)).hasFieldOrPropertyWithValue("reason", CHANGE_DECIDED);
        assertThatThrownBy(() -> changes.reject(change, "x")).hasFieldOrPropertyWithValue("reason", CHANGE_DECIDED);
    }

    @Test
    void whenAnOfficerIsPromoted_thenOneOfficeIsLeft() {
        institutions.isCalledBy(institutions.person);
        institutions
                .beans
                .get(OfficerAppointments.class)
                .appoint(
                        own,
                        new OfficerAppointment(
                                institutions.officerWhoIs(next),
                                OfficerRole.OFFICER,
                                LocalDate.of(2026, 11, 21),
                                null));
        confirm(proposed(next, null));
        assertThat(changes.officers(own))
                .extracting(OfficerView::role)
                .containsExactly(OfficerRole.MAIN, OfficerRole.MAIN);
    }

    @Test
    void whenNobodyElseIsMainOfficer_thenTheLastOneStays() {
        assertThatThrownBy(() -> proposed(null, main())).hasFieldOrPropertyWithValue("reason", LAST_MAIN_OFFICER);
        confirm(proposed(next, null));
        UUID first = main();
        UUID leaving = proposed(null, first);
        confirm(leaving);
        assertThat(mains()).singleElement();
        assertThatThrownBy(() -> proposed(null, main())).hasFieldOrPropertyWithValue("reason", LAST_MAIN_OFFICER);
        assertThatThrownBy(() -> proposed(null, first)).hasFieldOrPropertyWithValue("reason", OFFICER_GONE);
    }

    @Test
    void whenProposerOrPersonConcernedDecides_thenRefusedAndRecorded() {
        UUID change = proposed(institutions.second, main());
        assertThatThrownBy(() -> changes.confirm(change)).hasFieldOrPropertyWithValue("reason", OWN_PROPOSAL);
        assertThatThrownBy(() -> changes.reject(change, "x")).hasFieldOrPropertyWithValue("reason", OWN_PROPOSAL);
        institutions.isCalledBy(institutions.second);
        assertThatThrownBy(() -> changes.confirm(change)).hasFieldOrPropertyWithValue("reason", OWN_MATTER);
        institutions.isCalledBy(institutions.person);
        assertThatThrownBy(() -> changes.confirm(change)).hasFieldOrPropertyWithValue("reason", OWN_MATTER);
        assertThat(institutions.audit.count(AuditAction.MAIN_OFFICER_CHANGED, AuditResult.REFUSED))
                .isEqualTo(3);
        assertThat(institutions.officers.isOfficer(institutions.second.id())).isFalse();
    }

    @Test
    void whenItIsRejected_thenNothingChangesAndTheReasonGoesOut() {
        UUID change = proposed(next, main());
        institutions.isCalledBy(institutions.second);
        changes.reject(change, "Yazı imzasız");
        assertThat(institutions.mails()).last().asString().contains("Yazı imzasız");
        assertThat(institutions.officers.isOfficer(next.id())).isFalse();
        assertThat(institutions.officers.isOfficer(institutions.person.id())).isTrue();
    }

    @Test
    void whenTheProposalCanNotStand_thenItIsRefused() {
        assertThatThrownBy(() -> changes.propose(own, institutions.officerWhoIs(next), null, new byte[1]))
                .hasFieldOrPropertyWithValue("reason", LETTER_WRONG);
        assertThatThrownBy(() -> proposed(null, null)).hasFieldOrPropertyWithValue("reason", OFFICER_GONE);
        UUID waiting = institutions.proposed(null);
        assertThatThrownBy(() ->
                        changes.propose(waiting, institutions.officerWhoIs(next), null, InstitutionFixture.letter()))
                .hasFieldOrPropertyWithValue("reason", STATE_PROPOSED);
        proposed(next, null);
        assertThatThrownBy(() -> proposed(next, main())).hasFieldOrPropertyWithValue("reason", CHANGE_WAITS);
    }

    @Test
    void whenTheLetterIsOpened_thenItIsTheOneThatCameInAndThatIsRecorded() {
        UUID change = proposed(next, null);
        assertThat(changes.letter(change)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(institutions.audit.count(AuditAction.OFFICER_LETTER_SHOWN, AuditResult.DONE))
                .isOne();
    }
}
