package tr.nes.institution.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.institution.InstitutionException.Reason.ALREADY_OFFICER;
import static tr.nes.institution.InstitutionException.Reason.DAYS_WRONG;
import static tr.nes.institution.InstitutionException.Reason.IDENTITY_DIFFERS;
import static tr.nes.institution.InstitutionException.Reason.INSTITUTION_UNKNOWN;
import static tr.nes.institution.InstitutionException.Reason.MAIN_BY_BACK_OFFICE;
import static tr.nes.institution.InstitutionException.Reason.NOT_MAIN_OFFICER;
import static tr.nes.institution.InstitutionException.Reason.OFFICER_GONE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.institution.OfficerAppointment;
import tr.nes.institution.OfficerInstitution;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.OfficerView;
import tr.nes.institution.testing.InstitutionFixture;
import tr.nes.notification.Channel;
import tr.nes.testing.People;

class OfficerAppointmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final InstitutionFixture institutions = new InstitutionFixture();
    private final OfficerAppointments appointments = institutions.beans.get(OfficerAppointments.class);
    private final StaffLists lists = institutions.beans.get(StaffLists.class);
    private final HolderView other = People.registered(institutions.beans);
    private UUID own;
    private UUID below;
    private UUID sibling;
    private UUID foreign;

    @BeforeEach
    void institutions() {
        own = institutions.activeWith(null, institutions.officerWhoIs(institutions.person));
        below = institutions.active(own);
        sibling = institutions.active(own);
        foreign = institutions.active(null);
        institutions.isCalledBy(institutions.person);
    }

    private OfficerAppointment of(HolderView who, OfficerRole role, LocalDate from, LocalDate until) {
        return new OfficerAppointment(institutions.officerWhoIs(who), role, from, until);
    }

    /** Of the caller's office or the other's; people in the tests share a name. */
    private UUID idOf(UUID institution, boolean mine) {
        return institutions.mine.mine().stream()
                .filter(each -> each.id().equals(institution))
                .map(OfficerInstitution::officers)
                .flatMap(List::stream)
                .filter(each -> each.mine() == mine)
                .map(OfficerView::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whenAnOfficerIsAppointed_thenHeActsThereAndBelowAndIsTold() {
        appointments.appoint(below, of(other, OfficerRole.OFFICER, TODAY, null));
        institutions.isCalledBy(other);
        assertThat(institutions.officers.isOfficer(other.id())).isTrue();
        assertThat(institutions.mine.mine()).extracting(OfficerInstitution::id).containsExactly(below);
        assertThat(institutions.mine.mine()).noneMatch(OfficerInstitution::main);
        assertThat(institutions.capturedNotices.texts(Channel.MAIL, other.mail()))
                .singleElement()
                .asString()
                .contains("Örnek Kurum", "e-imza yetkilisi");
        assertThat(institutions.audit.count(AuditAction.OFFICER_APPOINTED, AuditResult.DONE))
                .isEqualTo(5);
    }

    @Test
    void whenSomebodyUnknownIsAppointed_thenThatPersonIsRegistered() {
        OfficerPerson unknown = institutions.officer();
        appointments.appoint(own, new OfficerAppointment(unknown, OfficerRole.OFFICER, TODAY, null));
        assertThat(institutions.holders.byIdentityNumber(
                        unknown.identityNumber().value()))
                .hasValueSatisfying(
                        id -> assertThat(institutions.officers.isOfficer(id)).isTrue());
    }

    @Test
    void whenADeputyHasDays_thenHeActsOnThoseOfIstanbulOnly() {
        appointments.appoint(own, of(other, OfficerRole.DEPUTY, TODAY.plusDays(1), TODAY.plusDays(2)));
        institutions.isCalledBy(other);
        assertUnknown(() -> lists.count(own, ""));
        // midnight in Istanbul is 21:00 UTC
        institutions.clock.forward(Duration.ofHours(11).plusMinutes(1));
        assertThat(lists.count(own, "")).isZero();
        assertThat(lists.count(below, "")).isZero();
        institutions.clock.forward(Duration.ofHours(47).plusMinutes(58));
        assertThat(lists.count(own, "")).isZero();
        institutions.clock.forward(Duration.ofMinutes(2));
        assertUnknown(() -> lists.count(own, ""));
        assertUnknown(() -> lists.read(own, list(), percent -> {}));
        assertThat(institutions.officers.isOfficer(other.id())).isFalse();
        assertThat(institutions.mine.mine()).isEmpty();
    }

    @Test
    void whenAnOfficeEnds_thenNothingIsPossibleAnyMoreAndWorkPassesOn() {
        appointments.appoint(own, of(other, OfficerRole.OFFICER, TODAY, null));
        institutions.isCalledBy(other);
        UUID upload = lists.read(below, list(), percent -> {}).id();

        institutions.isCalledBy(institutions.person);
        assertThat(lists.waiting(below)).isNull();
        appointments.end(own, idOf(own, false));
        assertThat(lists.waiting(below).id()).isEqualTo(upload);
        assertThat(lists.waiting(below).sample()).hasSize(1);
        assertThat(institutions.officers.isOfficer(other.id())).isFalse();
        assertThat(institutions.capturedNotices.last(Channel.MAIL, other.mail()).text())
                .contains("sona erdi");
        assertThat(institutions.audit.count(AuditAction.OFFICER_WORK_PASSED, AuditResult.DONE))
                .isOne();
        lists.confirm(below, upload);
        assertThat(lists.count(below, "")).isOne();

        institutions.isCalledBy(other);
        assertUnknown(() -> lists.count(own, ""));
        assertUnknown(() -> lists.confirm(below, upload));
        assertUnknown(() -> appointments.appoint(own, of(other, OfficerRole.OFFICER, TODAY, null)));
    }

    @Test
    void whenTheCallerIsNotMainOfficer_thenRefusedAndRecorded() {
        appointments.appoint(own, of(other, OfficerRole.OFFICER, TODAY, null));
        institutions.isCalledBy(other);
        UUID self = idOf(own, true);
        assertThatThrownBy(() -> appointments.end(own, self)).hasFieldOrPropertyWithValue("reason", NOT_MAIN_OFFICER);
        assertThatThrownBy(() -> appointments.appoint(own, of(other, OfficerRole.DEPUTY, TODAY, TODAY)))
                .hasFieldOrPropertyWithValue("reason", NOT_MAIN_OFFICER);
        assertThat(institutions.audit.count(AuditAction.OFFICER_ENDED, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void whenItConcernsAMainOfficer_thenOnlyTheBackOfficeCan() {
        UUID self = idOf(own, true);
        assertThatThrownBy(() -> appointments.end(own, self))
                .hasFieldOrPropertyWithValue("reason", MAIN_BY_BACK_OFFICE);
        assertThatThrownBy(() -> appointments.appoint(own, of(other, OfficerRole.MAIN, TODAY, null)))
                .hasFieldOrPropertyWithValue("reason", MAIN_BY_BACK_OFFICE);
    }

    @Test
    void whenDaysOrPersonAreWrong_thenNothingIsKept() {
        for (OfficerAppointment wrong : List.of(
                of(other, OfficerRole.DEPUTY, TODAY, null),
                of(other, OfficerRole.DEPUTY, TODAY.minusDays(1), TODAY),
                of(other, OfficerRole.OFFICER, TODAY.plusDays(2), TODAY.plusDays(1)))) {
            assertThatThrownBy(() -> appointments.appoint(own, wrong))
                    .hasFieldOrPropertyWithValue("reason", DAYS_WRONG);
        }
        OfficerPerson known = institutions.officerWhoIs(other);
        OfficerPerson differs = new OfficerPerson(
                known.identityNumber(), "A", "B", LocalDate.of(1950, 1, 1), known.phone(), known.mail());
        assertThatThrownBy(() ->
                        appointments.appoint(own, new OfficerAppointment(differs, OfficerRole.OFFICER, TODAY, null)))
                .hasFieldOrPropertyWithValue("reason", IDENTITY_DIFFERS);
        assertThat(institutions.officers.isOfficer(other.id())).isFalse();
    }

    @Test
    void whenDaysOverlap_thenRefusedAndOthersAreFree() {
        appointments.appoint(own, of(other, OfficerRole.DEPUTY, TODAY, TODAY.plusDays(5)));
        assertThatThrownBy(() ->
                        appointments.appoint(own, of(other, OfficerRole.DEPUTY, TODAY.plusDays(5), TODAY.plusDays(9))))
                .hasFieldOrPropertyWithValue("reason", ALREADY_OFFICER);
        assertThatThrownBy(() -> appointments.appoint(own, of(other, OfficerRole.OFFICER, TODAY, null)))
                .hasFieldOrPropertyWithValue("reason", ALREADY_OFFICER);
        appointments.appoint(own, of(other, OfficerRole.DEPUTY, TODAY.plusDays(6), TODAY.plusDays(9)));
        appointments.appoint(below, of(other, OfficerRole.OFFICER, TODAY, null));
    }

    @Test
    void whenInstitutionOrOfficerAreForeign_thenTheyAreUnknown() {
        appointments.appoint(own, of(other, OfficerRole.OFFICER, TODAY, null));
        UUID officer = idOf(own, false);
        assertUnknown(() -> appointments.appoint(foreign, of(other, OfficerRole.OFFICER, TODAY, null)));
        assertUnknown(() -> appointments.end(foreign, officer));
        assertThatThrownBy(() -> appointments.end(below, officer)).hasFieldOrPropertyWithValue("reason", OFFICER_GONE);
        assertThatThrownBy(() -> appointments.end(own, UUID.randomUUID()))
                .hasFieldOrPropertyWithValue("reason", OFFICER_GONE);
        assertThat(institutions.officers.isOfficer(other.id())).isTrue();
    }

    @Test
    void whenAnOfficerBelongsToASiblingOrBelow_thenTheOthersAreUnknown() {
        appointments.appoint(below, of(other, OfficerRole.OFFICER, TODAY, null));
        institutions.isCalledBy(other);
        assertThat(lists.count(below, "")).isZero();
        for (UUID stranger : List.of(own, sibling, foreign)) {
            assertUnknown(() -> lists.count(stranger, ""));
            assertUnknown(() -> lists.read(stranger, list(), percent -> {}));
            assertUnknown(() -> appointments.end(stranger, UUID.randomUUID()));
        }
    }

    private static void assertUnknown(Runnable attack) {
        assertThatThrownBy(attack::run).hasFieldOrPropertyWithValue("reason", INSTITUTION_UNKNOWN);
    }

    private static byte[] list() {
        return "Kimlik No;Ad;Soyad;Doğum Tarihi;E-posta\n10000000528;Ali;Can;1.1.1980;a@b.test\n"
                .getBytes(StandardCharsets.UTF_8);
    }
}
