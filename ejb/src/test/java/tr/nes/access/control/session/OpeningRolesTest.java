package tr.nes.access.control.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Set;
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

    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Instance<?> development = mock(Instance.class);
    private final Beans beans = new Beans(Database.shared(), clock, new AuditLog(), new UnsealedSecrets(), development);
    private final OpeningRoles roles = beans.get(OpeningRoles.class);
    private final StaffEnrolmentRecords enrolments = beans.get(StaffEnrolmentRecords.class);
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

    @Test
    void whenAnOfficeIsOver_thenOnlyThatRoleGoes() {
        InstitutionFixture institutions = new InstitutionFixture();
        institutions.activeWith(null, institutions.officerWhoIs(institutions.person));
        Set<String> held = Set.of(Roles.HOLDER, Roles.ADMIN, Roles.OFFICER);
        assertThat(roles.remaining(institutions.person.id(), held, LoginMethod.SIGNATURE))
                .containsExactlyInAnyOrder(Roles.HOLDER, Roles.OFFICER);
        assertThat(roles.remaining(staff.id(), held, LoginMethod.SIGNATURE))
                .containsExactlyInAnyOrder(Roles.HOLDER, Roles.ADMIN);
    }

    @Test
    void whenAStaffRoleEnds_thenItIsGoneFromTheOpenSession() {
        Set<String> held = Set.of(Roles.HOLDER, Roles.ADMIN, Roles.AUDITOR);
        assertThat(roles.remaining(staff.id(), held, LoginMethod.SIGNATURE))
                .containsExactlyInAnyOrder(Roles.HOLDER, Roles.ADMIN);
    }

    @Test
    void whenAnAdministratorEnrols_thenWordAndSmsDoForADayOrUntilTheFirstSignature() {
        when(development.isUnsatisfied()).thenReturn(true);
        HolderView admin = People.registered(beans, Roles.ADMIN, Roles.AUDITOR);
        assertThat(roles.of(admin.id(), LoginMethod.WORD)).containsExactly(Roles.HOLDER);
        assertThat(roles.withheld(admin.id(), LoginMethod.WORD)).containsExactlyInAnyOrder(Roles.ADMIN, Roles.AUDITOR);

        enrolments.open(admin.id());
        assertThat(roles.of(admin.id(), LoginMethod.WORD)).containsExactlyInAnyOrder(Roles.HOLDER, Roles.ADMIN);
        assertThat(roles.of(admin.id(), LoginMethod.E_DEVLET)).containsExactly(Roles.HOLDER);
        Set<String> open = Set.of(Roles.HOLDER, Roles.ADMIN);
        assertThat(roles.remaining(admin.id(), open, LoginMethod.WORD)).isEqualTo(open);

        enrolments.bind(admin.id(), "1");
        assertThat(roles.of(admin.id(), LoginMethod.WORD)).containsExactly(Roles.HOLDER);
        assertThat(roles.remaining(admin.id(), open, LoginMethod.WORD)).containsExactly(Roles.HOLDER);
        assertThat(roles.withheld(admin.id(), LoginMethod.SIGNATURE)).isEmpty();

        enrolments.open(admin.id());
        clock.forward(Duration.ofHours(24));
        assertThat(roles.of(admin.id(), LoginMethod.WORD)).containsExactly(Roles.HOLDER);
    }

    @Test
    void whenSomebodyWithoutTheRoleEnrols_thenItGivesNothing() {
        when(development.isUnsatisfied()).thenReturn(true);
        HolderView auditor = People.registered(beans, Roles.AUDITOR);
        enrolments.open(auditor.id());
        assertThat(roles.of(auditor.id(), LoginMethod.WORD)).containsExactly(Roles.HOLDER);
    }
}
