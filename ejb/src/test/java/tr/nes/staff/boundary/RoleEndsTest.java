package tr.nes.staff.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.shared.DomainException;
import tr.nes.shared.Roles;
import tr.nes.staff.StaffException.Reason;
import tr.nes.staff.StaffRole;
import tr.nes.staff.testing.StaffFixture;

/** How roles end, and that one administrator stays. */
class RoleEndsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final StaffFixture fixture = new StaffFixture();
    private final StaffRoles roles = fixture.roles;
    private final OperatorRoles operator = fixture.operator;
    private final HolderView first = fixture.first;
    private final HolderView second = fixture.second;
    private final HolderView person = fixture.person;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whenTheEndIsApproved_thenTheRoleIsGoneAtOnceAndStaysOnRecord() {
        UUID proposal = roles.proposeEnd(fixture.grant(second, StaffRole.ADMIN).id());
        operator.approve(proposal);
        assertThat(held(second)).isEmpty();
        assertThat(fixture.grant(second, StaffRole.ADMIN)).satisfies(grant -> {
            assertThat(grant.over()).isTrue();
            assertThat(grant.endedBy()).isEqualTo(first.fullName());
            assertThat(grant.endApprovedBy()).isEmpty();
        });
        assertThat(fixture.audit.count(AuditAction.ROLE_ENDED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenTheLastAdministratorIsToGo_thenRefused() {
        operator.approve(roles.proposeEnd(fixture.grant(second, StaffRole.ADMIN).id()));
        StaffFixture.refuses(
                () -> roles.proposeEnd(fixture.grant(first, StaffRole.ADMIN).id()), Reason.LAST_ADMINISTRATOR);
        UUID temporary = fixture.propose(person, StaffRole.ADMIN, TODAY, TODAY.plusDays(3));
        operator.approve(temporary);
        StaffFixture.refuses(
                () -> roles.proposeEnd(fixture.grant(first, StaffRole.ADMIN).id()), Reason.LAST_ADMINISTRATOR);
        assertThat(held(first)).containsExactly(Roles.ADMIN);
    }

    @Test
    void whenTwoAdministratorsEndEachOtherAtOnce_thenOneStays() {
        UUID mine = roles.proposeEnd(fixture.grant(second, StaffRole.ADMIN).id());
        fixture.is(second);
        UUID theirs = roles.proposeEnd(fixture.grant(first, StaffRole.ADMIN).id());
        List<CompletableFuture<Boolean>> both = List.of(mine, theirs).stream()
                .map(proposal -> CompletableFuture.supplyAsync(() -> approves(proposal)))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(List.of(first, second))
                .filteredOn(who -> !held(who).isEmpty())
                .hasSize(1);
    }

    @Test
    void whenTheOperatorProposes_thenOnlyAnAdministratorApproves() {
        UUID proposal = operator.proposeRole(person.identityNumber(), StaffRole.ADMIN, null, null);
        StaffFixture.refuses(() -> operator.approve(proposal), Reason.OWN_PROPOSAL);
        assertThat(held(person)).isEmpty();
        roles.approve(proposal);
        assertThat(held(person)).containsExactly(Roles.ADMIN);
        assertThat(fixture.grant(person, StaffRole.ADMIN).givenBy()).isEmpty();
    }

    private boolean approves(UUID proposal) {
        try {
            operator.approve(proposal);
            return true;
        } catch (DomainException refused) {
            assertThat(refused).hasFieldOrPropertyWithValue("reason", Reason.LAST_ADMINISTRATOR);
            return false;
        }
    }

    private Set<String> held(HolderView whom) {
        return fixture.holders.roles(whom.id());
    }
}
