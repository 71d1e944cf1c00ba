package tr.nes.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.nes.shared.Roles;
import tr.nes.web.shell.Address;

class RoleWordsTest {

    @Test
    void whenSomebodyLacksTheRole_thenTheOnesThatOpenThePageAreNamed() {
        assertThat(RoleWords.needed(Address.TERMINALS, Set.of(Roles.HOLDER))).containsExactly(Roles.ADMIN);
        assertThat(RoleWords.needed(Address.PROPOSALS, Set.of(Roles.HOLDER, Roles.AUDITOR)))
                .containsExactlyInAnyOrder(Roles.CALL_CENTRE, Roles.ADMIN);
    }

    @Test
    void whenTheRoleIsThereOrNoneIsNeeded_thenNoneIsNamed() {
        assertThat(RoleWords.needed(Address.TERMINALS, Set.of(Roles.HOLDER, Roles.ADMIN)))
                .isEmpty();
        assertThat(RoleWords.needed(Address.LANDING, Set.of())).isEmpty();
    }

    @Test
    void whenThereAreSeveral_thenTheyComeInOneOrder() {
        assertThat(RoleWords.list(Set.of(Roles.ADMIN, Roles.CALL_CENTRE), role -> role, "veya"))
                .isEqualTo("CALL_CENTRE veya ADMIN");
        assertThat(RoleWords.list(Set.of(), role -> role, "veya")).isEmpty();
    }

    @Test
    void onlyTheAuthoritysOwnPeopleAreStaff() {
        assertThat(RoleWords.isStaff(Set.of(Roles.HOLDER, Roles.AUDITOR))).isTrue();
        assertThat(RoleWords.isStaff(Set.of(Roles.HOLDER, Roles.OFFICER))).isFalse();
    }
}
