package tr.nes.institution.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.institution.InstitutionException.Reason.INSTITUTION_UNKNOWN;
import static tr.nes.institution.InstitutionException.Reason.STAFF_MEMBER_CHANGED;
import static tr.nes.institution.InstitutionException.Reason.STAFF_MEMBER_GONE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.institution.BadCell;
import tr.nes.institution.BadCell.Fault;
import tr.nes.institution.StaffColumn;
import tr.nes.institution.StaffLineRefused;
import tr.nes.institution.StaffMemberView;
import tr.nes.institution.testing.InstitutionFixture;

class StaffMembersTest {

    private final InstitutionFixture institutions = new InstitutionFixture();
    private final StaffMembers members = institutions.beans.get(StaffMembers.class);
    private final StaffLists lists = institutions.beans.get(StaffLists.class);
    private UUID own;
    private UUID foreign;

    @BeforeEach
    void institutions() {
        own = institutions.activeWith(null, institutions.officerWhoIs(institutions.person));
        foreign = institutions.active(null);
        institutions.isCalledBy(institutions.person);
    }

    private static Map<StaffColumn, String> cells(String number, String name, String title) {
        Map<StaffColumn, String> cells = new EnumMap<>(StaffColumn.class);
        cells.put(StaffColumn.IDENTITY_NUMBER, number);
        cells.put(StaffColumn.NAME, name);
        cells.put(StaffColumn.SURNAME, "Şahin");
        cells.put(StaffColumn.BIRTH_DATE, "31.1.1990");
        cells.put(StaffColumn.MAIL, "kisi@ornek.test");
        cells.put(StaffColumn.REGISTRY_NUMBER, "00042");
        cells.put(StaffColumn.TITLE, title);
        return cells;
    }

    @Test
    void whenAPersonIsEntered_thenHeIsOnTheListAndFoundAsPeopleType() {
        UUID id = members.add(own, cells("10000000528", " Işıl\u00a0İpek ", null));
        assertThat(members.of(own, id).line().name()).isEqualTo("Işıl İpek");
        for (String search : List.of("isil", "IŞIL şahin", "ipek SAHIN", "Şahin Işıl", "10000000528", "00042", "şil")) {
            assertThat(lists.page(own, search, 0, 10)).as(search).hasSize(1);
        }
        for (String search : List.of("%", "_", "ali", "şahin 99")) {
            assertThat(lists.count(own, search)).as(search).isZero();
        }
        assertThat(institutions.audit.count(AuditAction.STAFF_MEMBER_ADDED, AuditResult.DONE))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_NUMBER, 10000000147, IDENTITY_NUMBER_WRONG",
        "IDENTITY_NUMBER, '', MISSING",
        "NAME, '=A1', NAME_WRONG",
        "BIRTH_DATE, 31.2.1990, DATE_WRONG",
        "MAIL, kisi, MAIL_WRONG",
        "PHONE, 123, PHONE_WRONG",
        "UNIT, '@SUM(A1)', FORMULA"
    })
    void whenAFieldBreaksARuleOfTheUpload_thenItIsNamedAndNothingIsKept(StaffColumn column, String text, Fault fault) {
        Map<StaffColumn, String> cells = cells("10000000528", "Ali", "Memur");
        cells.put(column, text);
        assertThatThrownBy(() -> members.add(own, cells))
                .isInstanceOf(StaffLineRefused.class)
                .extracting("faults", InstanceOfAssertFactories.list(BadCell.class))
                .containsExactly(new BadCell(1, column, fault));
        assertThat(lists.count(own, "")).isZero();
    }

    @Test
    void whenSomebodyIsOnTheList_thenNobodyElseTakesTheNumber() {
        members.add(own, cells("10000000528", "Ali", "Memur"));
        UUID other = members.add(own, cells("10000000146", "Can", "Memur"));
        assertThatThrownBy(() -> members.add(own, cells("10000000528", "Veli", "Memur")))
                .isInstanceOf(StaffLineRefused.class)
                .hasMessage("OnList");
        assertThatThrownBy(() -> members.change(own, other, 0, cells("10000000528", "Can", "Memur")))
                .hasMessage("OnList");
    }

    @Test
    void whenTwoOfficersChangeOnePerson_thenTheSecondIsToldAndNothingIsOverwritten() {
        UUID id = members.add(own, cells("10000000528", "Ali", "Memur"));
        StaffMemberView seen = members.of(own, id);
        members.change(own, id, seen.version(), cells("10000000528", "Ali", "Şef"));
        assertThatThrownBy(() -> members.change(own, id, seen.version(), cells("10000000528", "Ali", "Müdür")))
                .hasFieldOrPropertyWithValue("reason", STAFF_MEMBER_CHANGED);
        assertThat(members.of(own, id).line().title()).isEqualTo("Şef");
        members.change(own, id, members.of(own, id).version(), cells("10000000528", "Ali", "Müdür"));
        assertThat(members.of(own, id).line().title()).isEqualTo("Müdür");
    }

    @Test
    void whenInstitutionOrPersonAreForeign_thenNothingHappens() {
        UUID id = members.add(own, cells("10000000528", "Ali", "Memur"));
        Map<StaffColumn, String> cells = cells("10000000146", "Veli", "Memur");
        List<Runnable> attacks = List.of(
                () -> members.of(foreign, id),
                () -> members.add(foreign, cells),
                () -> members.change(foreign, id, 0, cells));
        assertThat(attacks)
                .allSatisfy(attack ->
                        assertThatThrownBy(attack::run).hasFieldOrPropertyWithValue("reason", INSTITUTION_UNKNOWN));
        lists.leave(own, List.of(id));
        for (UUID gone : List.of(id, UUID.randomUUID())) {
            assertThatThrownBy(() -> members.change(own, gone, 0, cells))
                    .hasFieldOrPropertyWithValue("reason", STAFF_MEMBER_GONE);
        }
    }
}
