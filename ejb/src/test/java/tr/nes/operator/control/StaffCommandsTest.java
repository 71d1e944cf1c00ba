package tr.nes.operator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static tr.nes.holder.HolderException.Reason.ADMINISTRATOR_EXISTS;
import static tr.nes.holder.HolderException.Reason.HOLDER_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.operator.CommandResult;
import tr.nes.shared.Caller;
import tr.nes.shared.DomainException;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

class StaffCommandsTest {

    private static final String NUMBER = "17291716060";
    private static final String[] OPTIONS = {
        "--name=Ayşe", "--surname=Işık", "--birth-date=1980-02-29", "--phone=5000000009", "--mail=ayse@ornek.test"
    };

    private final Database database = Database.open();
    private final AuditLog audit = new AuditLog();
    private final Beans beans = new Beans(database, new MovingClock("2026-11-21T10:00:00Z"), mock(Caller.class), audit);
    private final StaffCommands commands = beans.get(StaffCommands.class);
    private final Holders holders = beans.get(Holders.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenNobodyIsAdministratorAndTheOptionsSayWho_thenHeIsRegisteredAndAppointed() {
        CommandResult commandResult = commands.firstAdmin(arguments(NUMBER, OPTIONS));

        assertThat(commandResult.code()).isEqualTo(CommandResult.DONE);
        assertThat(commandResult.lines()).anyMatch(line -> line.contains("Ayşe Işık"));
        HolderId person = holders.byIdentityNumber(NUMBER).orElseThrow();
        assertThat(holders.roles(person)).containsExactly(Roles.ADMIN);
        assertThat(holders.view(person).mail()).isEqualTo("ayse@ornek.test");
        assertThat(commandResult.lines()).anyMatch(line -> line.contains("until 22.11.2026 13:00"));
        assertThat(audit.facts())
                .allSatisfy(fact -> assertThat(fact.person()).isEqualTo(person))
                .extracting(AuditFact::action)
                .containsExactly(AuditAction.FIRST_ADMIN, AuditAction.STAFF_ENROLMENT_OPENED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99000000042", "U1234567", "u1234567"})
    void whenTheNumberIsAForeignersOrAPassports_thenItWillDo(String number) {
        assertThat(commands.firstAdmin(arguments(number, OPTIONS)).code()).isEqualTo(CommandResult.DONE);
        HolderId person =
                holders.byIdentityNumber(number.toUpperCase(Locale.ROOT)).orElseThrow();
        assertThat(holders.roles(person)).containsExactly(Roles.ADMIN);
    }

    @Test
    void whenThePersonIsKnown_thenHeKeepsWhatHeHasAndIsAppointed() {
        HolderView person = People.registered(beans, Roles.BACK_OFFICE);
        assertThat(commands.firstAdmin(arguments(person.identityNumber().value()))
                        .code())
                .isEqualTo(CommandResult.DONE);
        assertThat(holders.roles(person.id())).containsExactlyInAnyOrder(Roles.BACK_OFFICE, Roles.ADMIN);
        assertThat(holders.view(person.id())).isEqualTo(person);
    }

    @Test
    void whenThereIsAnAdministrator_thenTheCommandIsRefusedForGoodAndThatIsRecorded() {
        People.registered(beans, Roles.ADMIN);
        assertThatThrownBy(() -> commands.firstAdmin(arguments(NUMBER, OPTIONS)))
                .hasFieldOrPropertyWithValue("reason", ADMINISTRATOR_EXISTS);
        assertThat(holders.byIdentityNumber(NUMBER)).isEmpty();
        assertThat(audit.count(AuditAction.FIRST_ADMIN, AuditResult.REFUSED)).isOne();
        assertThat(audit.count(AuditAction.FIRST_ADMIN, AuditResult.DONE)).isZero();
    }

    @Test
    void whenThePersonIsUnknownAndNobodySaysWhoHeIs_thenRefused() {
        assertThatThrownBy(() -> commands.firstAdmin(arguments(NUMBER)))
                .hasFieldOrPropertyWithValue("reason", HOLDER_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17291716050",
                "17291716060 --name=A",
                "17291716060 --name=A --surname=B --birth-date=1980-02-30 --phone=5000000009 --mail=a@b",
                "17291716060 --name=A --surname=B --birth-date=1980-02-28 --phone=4000000009 --mail=a@b",
                "17291716060 --name=A --surname=B --birth-date=1980-02-28 --phone=5000000009 --mail=a",
                "17291716060 --name= --surname=B --birth-date=1980-02-28 --phone=5000000009 --mail=a@b",
                "17291716060 --name=A --role=B --birth-date=1980-02-28 --phone=5000000009 --mail=a@b"
            })
    void whenTheWordsMakeNoSense_thenTheyAreExplained(String line) {
        assertThat(commands.firstAdmin(List.of(line.split(" "))).code()).isEqualTo(CommandResult.USAGE);
    }

    @Test
    void whenTwoAppointAtOnce_thenOneAdministratorIsThere() {
        List<HolderView> people = List.of(People.registered(beans), People.registered(beans));
        List<CompletableFuture<Boolean>> calls = people.stream()
                .map(person -> CompletableFuture.supplyAsync(() -> appoint(person)))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(people)
                .filteredOn(p -> holders.roles(p.id()).contains(Roles.ADMIN))
                .hasSize(1);
    }

    private boolean appoint(HolderView person) {
        try {
            return commands.firstAdmin(arguments(person.identityNumber().value()))
                            .code()
                    == CommandResult.DONE;
        } catch (DomainException refused) {
            return false;
        }
    }

    private static List<String> arguments(String number, String... options) {
        List<String> arguments = new ArrayList<>(List.of(number));
        arguments.addAll(List.of(options));
        return arguments;
    }
}
