package tr.nes.staff.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.holder.IdentityNumber;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;
import tr.nes.staff.RoleProposalState;
import tr.nes.staff.RoleProposalView;
import tr.nes.staff.StaffException.Reason;
import tr.nes.staff.StaffPerson;
import tr.nes.staff.StaffRole;
import tr.nes.staff.control.RoleProposalRecords;
import tr.nes.staff.testing.StaffFixture;
import tr.nes.testing.AuditLog;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

/** Roles that two people give and end, and the attempts of one person alone. */
class StaffRolesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String FOREIGNER = "U7654321";
    private static final StaffPerson STRANGER = new StaffPerson(
            "Ayşe", "Işık", LocalDate.of(1980, 2, 29), new MobilePhone("5000000077"), "ayse@ornek.test");

    private final StaffFixture fixture = new StaffFixture();
    private final MovingClock clock = fixture.clock;
    private final AuditLog audit = fixture.audit;
    private final StaffRoles roles = fixture.roles;
    private final Holders holders = fixture.holders;
    private final HolderView first = fixture.first;
    private final HolderView second = fixture.second;
    private final HolderView person = fixture.person;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whenAnotherApproves_thenTheRoleCountsAndItIsKnownWhoGaveIt() {
        UUID proposal = propose(person, StaffRole.BACK_OFFICE, TODAY, null);
        assertThat(held(person)).isEmpty();
        fixture.is(second);
        roles.approve(proposal);
        assertThat(held(person)).containsExactly(Roles.BACK_OFFICE);
        assertThat(fixture.grant(person, StaffRole.BACK_OFFICE)).satisfies(grant -> {
            assertThat(grant.givenBy()).isEqualTo(first.fullName());
            assertThat(grant.approvedBy()).isEqualTo(second.fullName());
            assertThat(grant.givenAt()).isEqualTo(clock.instant());
            assertThat(grant.inForce()).isTrue();
        });
        assertThat(audit.count(AuditAction.ROLE_PROPOSED, AuditResult.DONE)).isOne();
        assertThat(audit.count(AuditAction.ROLE_GIVEN, AuditResult.DONE)).isOne();
    }

    @Test
    void whenTheProposerApproves_thenRefusedAndRecorded() {
        UUID proposal = propose(person, StaffRole.ADMIN, TODAY, null);
        StaffFixture.refuses(() -> roles.approve(proposal), Reason.OWN_PROPOSAL);
        StaffFixture.refuses(() -> roles.reject(proposal, "x"), Reason.OWN_PROPOSAL);
        assertThat(held(person)).isEmpty();
        assertThat(audit.count(AuditAction.ROLE_GIVEN, AuditResult.REFUSED)).isEqualTo(2);
    }

    @Test
    void whenSomebodyIsConcerned_thenHeNeitherProposesARoleNorDecides() {
        StaffFixture.refuses(() -> propose(first, StaffRole.AUDITOR, TODAY, null), Reason.OWN_MATTER);
        UUID proposal = propose(second, StaffRole.AUDITOR, TODAY, null);
        fixture.is(second);
        StaffFixture.refuses(() -> roles.approve(proposal), Reason.OWN_MATTER);
        assertThat(held(second)).containsExactly(Roles.ADMIN);
    }

    @Test
    void whenTheIdIsForged_thenNothingHappens() {
        StaffFixture.refuses(() -> roles.approve(UUID.randomUUID()), Reason.PROPOSAL_CLOSED);
        StaffFixture.refuses(() -> roles.approve(null), Reason.PROPOSAL_CLOSED);
        StaffFixture.refuses(() -> roles.proposeEnd(-1), Reason.ROLE_OVER);
    }

    @Test
    void whenItWasDecidedOrIsTooOld_thenItIsClosed() {
        UUID rejected = propose(person, StaffRole.AUDITOR, TODAY, null);
        StaffFixture.refuses(() -> propose(person, StaffRole.AUDITOR, TODAY, null), Reason.PROPOSAL_EXISTS);
        fixture.is(second);
        roles.reject(rejected, "Görevi yok");
        StaffFixture.refuses(() -> roles.approve(rejected), Reason.PROPOSAL_CLOSED);
        assertThat(proposal(rejected).rejection()).isEqualTo("Görevi yok");

        UUID old = propose(person, StaffRole.AUDITOR, TODAY, null);
        clock.forward(Duration.ofDays(7));
        fixture.is(first);
        StaffFixture.refuses(() -> roles.approve(old), Reason.PROPOSAL_CLOSED);
        assertThat(proposal(old).state()).isEqualTo(RoleProposalState.EXPIRED);
        assertThat(held(person)).isEmpty();
    }

    @Test
    void whenItHasDays_thenItCountsOnThoseOnly() {
        UUID proposal = propose(person, StaffRole.CALL_CENTRE, TODAY.plusDays(1), TODAY.plusDays(2));
        fixture.is(second);
        roles.approve(proposal);
        assertThat(held(person)).isEmpty();
        clock.forward(Duration.ofHours(11));
        assertThat(held(person)).as("22 November, 00:00 in Istanbul").containsExactly(Roles.CALL_CENTRE);
        clock.forward(Duration.ofHours(47));
        assertThat(held(person)).containsExactly(Roles.CALL_CENTRE);
        clock.forward(Duration.ofHours(1));
        assertThat(held(person)).isEmpty();
        assertThat(fixture.grant(person, StaffRole.CALL_CENTRE).over()).isTrue();
    }

    @Test
    void whenTheDaysMakeNoSense_thenRefused() {
        StaffFixture.refuses(() -> propose(person, StaffRole.ADMIN, TODAY.minusDays(1), null), Reason.DAYS_WRONG);
        StaffFixture.refuses(() -> propose(person, StaffRole.ADMIN, TODAY.plusDays(1), TODAY), Reason.DAYS_WRONG);
    }

    @Test
    void whenTheRoleIsHeld_thenItIsNotProposedAgain() {
        StaffFixture.refuses(() -> propose(second, StaffRole.ADMIN, TODAY, null), Reason.ROLE_HELD);
    }

    @Test
    void whenSomebodyIsNotOnRecord_thenTheApprovalRegistersHim() {
        IdentityNumber number = new IdentityNumber(FOREIGNER);
        StaffFixture.refuses(
                () -> roles.proposeRole(number, null, StaffRole.AUDITOR, TODAY, null), Reason.PERSON_UNKNOWN);
        UUID proposal = roles.proposeRole(number, STRANGER, StaffRole.AUDITOR, TODAY, null);
        assertThat(proposal(proposal).stranger()).isEqualTo(STRANGER);
        assertThat(proposal(proposal).number()).isEqualTo(FOREIGNER);
        assertThat(holders.byIdentityNumber(FOREIGNER)).isEmpty();
        fixture.is(second);
        roles.approve(proposal);
        HolderId known = holders.byIdentityNumber(FOREIGNER).orElseThrow();
        assertThat(holders.roles(known)).containsExactly(Roles.AUDITOR);
        assertThat(holders.view(known).mail()).isEqualTo(STRANGER.mail());
        assertThat(proposal(proposal).stranger()).as("kept once").isNull();
        assertThat(audit.count(AuditAction.STAFF_REGISTERED, AuditResult.DONE)).isOne();
    }

    @Test
    void whenHeCameOnRecordMeanwhile_thenWhatTheApproverSawIsNotUsed() {
        UUID proposal = roles.proposeRole(new IdentityNumber(FOREIGNER), STRANGER, StaffRole.AUDITOR, TODAY, null);
        People.registeredAs(fixture.beans, FOREIGNER);
        fixture.is(second);
        StaffFixture.refuses(() -> roles.approve(proposal), Reason.PERSON_KNOWN);
    }

    @Test
    void whenNobodyDecides_thenDataOfSomebodyUnknownGoes() {
        UUID proposal = roles.proposeRole(new IdentityNumber(FOREIGNER), STRANGER, StaffRole.AUDITOR, TODAY, null);
        clock.forward(Duration.ofDays(7));
        RoleProposalRecords records = fixture.beans.get(RoleProposalRecords.class);
        records.overdue().forEach(records::expire);
        assertThat(proposal(proposal).stranger()).isNull();
        assertThat(proposal(proposal).number()).isEmpty();
    }

    @Test
    void whenTooManyAreProposed_thenNobodyIsLookedUp() {
        fixture.limit(false);
        StaffFixture.refuses(() -> propose(person, StaffRole.AUDITOR, TODAY, null), Reason.TOO_MANY_PROPOSALS);
    }

    private UUID propose(HolderView whom, StaffRole role, LocalDate from, LocalDate until) {
        return fixture.propose(whom, role, from, until);
    }

    private RoleProposalView proposal(UUID id) {
        return roles.proposals().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> held(HolderView whom) {
        return holders.roles(whom.id());
    }
}
