package tr.nes.operator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.operator.CommandResult;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.staff.RoleProposalView;
import tr.nes.staff.StaffException.Reason;
import tr.nes.staff.StaffRole;
import tr.nes.staff.boundary.OperatorRoles;
import tr.nes.staff.control.RoleProposing;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

/** {@code nes role}: the operator is one of two people. */
class RoleCommandsTest {

    private final Database database = Database.open();
    private final AuditLog audit = new AuditLog();
    private final Beans beans = new Beans(
            database, new MovingClock("2026-11-21T10:00:00Z"), audit, mock(Caller.class), new CapturedNotices());
    private final RoleCommands commands = beans.get(RoleCommands.class);
    private HolderView admin;
    private HolderView person;

    @BeforeEach
    void oneAdministrator() {
        admin = People.registered(beans, Roles.ADMIN);
        person = People.registered(beans);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenTheOnlyAdministratorProposes_thenTheOperatorIsTheSecondPerson() {
        String id = beans.get(RoleProposing.class)
                .give(
                        person.identityNumber(),
                        null,
                        StaffRole.ADMIN,
                        beans.get(RoleProposing.class).today(),
                        null,
                        admin.id())
                .toString();
        assertThat(run("proposals").lines()).anyMatch(line -> line.contains(id) && line.contains("give"));
        assertThat(run("approve", id).code()).isEqualTo(CommandResult.DONE);
        assertThat(beans.get(Holders.class).roles(person.id())).containsExactly(Roles.ADMIN);
        assertThat(run("list").lines())
                .anyMatch(line ->
                        line.contains(admin.fullName()) && line.contains("server") && line.contains("in force"));
        assertThat(run("proposals").lines()).hasSize(1);
    }

    @Test
    void whenTheOperatorProposes_thenHeCanNotApprove() {
        assertThat(run("give", person.identityNumber().value(), "back-office", "2026-11-22", "2026-12-31")
                        .code())
                .isEqualTo(CommandResult.DONE);
        String id = proposal().id().toString();
        assertThatThrownBy(() -> run("approve", id)).hasFieldOrPropertyWithValue("reason", Reason.OWN_PROPOSAL);
        assertThatThrownBy(() -> run("reject", id, "x")).hasFieldOrPropertyWithValue("reason", Reason.OWN_PROPOSAL);
        assertThat(beans.get(Holders.class).roles(person.id())).isEmpty();
    }

    @Test
    void whenTheLastAdministratorIsToGo_thenRefused() {
        assertThatThrownBy(() -> run("end", admin.identityNumber().value(), "ADMIN"))
                .hasFieldOrPropertyWithValue("reason", Reason.LAST_ADMINISTRATOR);
    }

    @Test
    void whenAnAdministratorHasNoCard_thenTheOperatorLetsHimEnrol() {
        assertThat(run("enrol", admin.identityNumber().value()).lines())
                .anyMatch(line -> line.contains("22.11.2026 13:00"));
        assertThat(run("enrol", person.identityNumber().value()).code()).isEqualTo(CommandResult.FAILED);
        assertThat(audit.count(AuditAction.STAFF_ENROLMENT_OPENED, AuditResult.DONE))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "list 1",
                "give 17291716060",
                "give 17291716050 ADMIN",
                "give 17291716060 SYSTEM",
                "give 17291716060 ADMIN 2026-02-30",
                "approve x",
                "reject 3ad6b2f9-240b-4b72-a08c-9259ac4e88f5"
            })
    void whenTheWordsMakeNoSense_thenTheyAreExplained(String line) {
        assertThat(run(line.split(" ")).code()).isEqualTo(CommandResult.USAGE);
    }

    private RoleProposalView proposal() {
        return beans.get(OperatorRoles.class).proposals().get(0);
    }

    private CommandResult run(String... words) {
        return commands.carryOut(List.of(words));
    }
}
