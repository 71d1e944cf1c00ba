package tr.nes.access.control.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.access.LoginMethod;
import tr.nes.holder.HolderView;
import tr.nes.institution.testing.InstitutionFixture;
import tr.nes.shared.Roles;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.UnsealedSecrets;

class OpeningRolesTest {

    private static final String SWITCH = "nes.staff.by.word";

    private final Instance<?> development = mock(Instance.class);
    private final Beans beans = new Beans(
            Database.shared(),
            new MovingClock("2026-11-21T10:00:00Z"),
            new AuditLog(),
            new UnsealedSecrets(),
            development);
    private final OpeningRoles roles = beans.get(OpeningRoles.class);
    private final HolderView staff = People.registered(beans, Roles.ADMIN);

    @AfterEach
    void nothingIsConfigured() {
        System.clearProperty(SWITCH);
    }

    @ParameterizedTest
    @CsvSource({
        "production,  ,      WORD,      false",
        "production,  ,      E_DEVLET,  false",
        "production,  ,      SIGNATURE, true",
        "production,  true,  WORD,      true",
        "production,  true,  E_DEVLET,  false",
        "development, ,      WORD,      true",
        "development, ,      E_DEVLET,  false",
        "development, ,      SIGNATURE, true",
        "development, false, WORD,      false"
    })
    void whenStaffComeIn_thenTheirRoleTakesASignature(
            String build, String configured, LoginMethod loginMethod, boolean asStaff) {
        when(development.isUnsatisfied()).thenReturn(build.equals("production"));
        if (configured != null) {
            System.setProperty(SWITCH, configured);
        }
        assertThat(roles.of(staff.id(), loginMethod).contains(Roles.ADMIN)).isEqualTo(asStaff);
    }

    @Test
    void whenAHolderComesIn_thenHeIsAHolder() {
        HolderView holder = People.registered(beans);
        for (LoginMethod loginMethod : LoginMethod.values()) {
            assertThat(roles.of(holder.id(), loginMethod)).containsExactly(Roles.HOLDER);
        }
    }

    @Test
    void whenAnOfficerComesIn_thenTheRoleTakesASignatureOrEDevlet() {
        InstitutionFixture institutions = new InstitutionFixture();
        institutions.activeWith(null, institutions.officerWhoIs(institutions.person));
        when(development.isUnsatisfied()).thenReturn(true);
        assertThat(roles.of(institutions.person.id(), LoginMethod.SIGNATURE)).contains(Roles.OFFICER);
        assertThat(roles.of(institutions.person.id(), LoginMethod.E_DEVLET)).contains(Roles.OFFICER);
        assertThat(roles.of(institutions.person.id(), LoginMethod.WORD)).containsExactly(Roles.HOLDER);
    }
}
