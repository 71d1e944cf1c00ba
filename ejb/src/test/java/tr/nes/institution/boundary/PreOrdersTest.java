package tr.nes.institution.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static tr.nes.institution.InstitutionException.Reason.INSTITUTION_UNKNOWN;
import static tr.nes.institution.InstitutionException.Reason.LIST_CHANGED;
import static tr.nes.institution.InstitutionException.Reason.LIST_EMPTY;
import static tr.nes.institution.InstitutionException.Reason.LIST_GONE;
import static tr.nes.institution.InstitutionException.Reason.LIST_SENT;
import static tr.nes.institution.InstitutionException.Reason.OWN_MATTER;
import static tr.nes.institution.InstitutionException.Reason.SIGNATURE_MISSING;

import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.institution.PreOrderEntryView;
import tr.nes.institution.PreOrderKind;
import tr.nes.institution.PreOrderListView;
import tr.nes.institution.PreOrderState;
import tr.nes.institution.StaffColumn;
import tr.nes.institution.testing.InstitutionFixture;

class PreOrdersTest {

    private final InstitutionFixture institutions = new InstitutionFixture();
    private final PreOrders orders = institutions.beans.get(PreOrders.class);
    private final ListedPeople listed = institutions.beans.get(ListedPeople.class);
    private final StaffMembers members = institutions.beans.get(StaffMembers.class);
    private UUID own;
    private UUID below;
    private UUID foreign;
    private UUID ali;
    private UUID can;

    @BeforeEach
    void institutions() {
        own = institutions.activeWith(null, institutions.officerWhoIs(institutions.person));
        below = institutions.active(own);
        foreign = institutions.active(null);
        institutions.isCalledBy(institutions.person);
        ali = member(own, "10000000528", "Ali");
        can = member(own, "10000000146", "Can");
    }

    private UUID member(UUID institution, String number, String name) {
        Map<StaffColumn, String> cells = new EnumMap<>(StaffColumn.class);
        cells.put(StaffColumn.IDENTITY_NUMBER, number);
        cells.put(StaffColumn.NAME, name);
        cells.put(StaffColumn.SURNAME, "Şahin");
        cells.put(StaffColumn.BIRTH_DATE, "31.1.1990");
        cells.put(StaffColumn.MAIL, "kisi@ornek.test");
        return members.add(institution, cells);
    }

    private UUID draftOf(UUID... chosen) {
        orders.add(own, List.of(chosen), PreOrderKind.FIRST);
        return orders.draft(own).id();
    }

    @Test
    void whenPeopleAreGatheredAndSent_thenTheListStaysAsItIs() {
        assertThat(orders.add(own, List.of(ali), PreOrderKind.FIRST)).isOne();
        assertThat(orders.add(own, List.of(can, ali), PreOrderKind.RENEWAL)).isOne();
        UUID draft = orders.draft(own).id();
        assertThat(listed.of("10000000528")).noneMatch(each -> each.list().equals(draft));

        orders.send(own, draft, 2);

        PreOrderListView sent = orders.sent(own).get(0);
        assertThat(sent.state()).isEqualTo(PreOrderState.LISTED);
        assertThat(sent.statement()).contains("beyan ederiz");
        assertThat(sent.people())
                .extracting(PreOrderEntryView::name, PreOrderEntryView::kind)
                .containsExactly(tuple("Ali", PreOrderKind.FIRST), tuple("Can", PreOrderKind.RENEWAL));
        assertThat(orders.draft(own)).isNull();
        assertThat(listed.of("10000000528"))
                .anySatisfy(each -> assertThat(each.institution()).isEqualTo(own));
        assertThat(institutions.audit.count(AuditAction.PRE_ORDER_SENT, AuditResult.DONE))
                .isOne();

        assertThatThrownBy(() -> orders.send(own, draft, 2)).hasFieldOrPropertyWithValue("reason", LIST_SENT);
        orders.remove(own, sent.people().stream().map(PreOrderEntryView::id).toList());
        assertThat(orders.sent(own).get(0).people()).hasSize(2);
        assertThat(orders.add(own, List.of(ali), PreOrderKind.FIRST)).isZero();
    }

    @Test
    void whenPeopleAreTakenOffAgain_thenAnEmptyListIsNotSent() {
        UUID draft = draftOf(ali);
        orders.remove(own, List.of(orders.draft(own).people().get(0).id(), UUID.randomUUID()));
        assertThatThrownBy(() -> orders.send(own, draft, 0)).hasFieldOrPropertyWithValue("reason", LIST_EMPTY);
    }

    @Test
    void whenSomebodyElseChangedTheDraft_thenItIsNotSentUnseen() {
        UUID draft = draftOf(ali);
        orders.add(own, List.of(can), PreOrderKind.FIRST);
        assertThatThrownBy(() -> orders.send(own, draft, 1)).hasFieldOrPropertyWithValue("reason", LIST_CHANGED);
    }

    @Test
    void whenTheOfficerIsOnTheList_thenAnotherHasToSendIt() {
        UUID self = member(own, institutions.person.identityNumber().value(), "Deneme");
        UUID draft = draftOf(self);
        assertThatThrownBy(() -> orders.send(own, draft, 1)).hasFieldOrPropertyWithValue("reason", OWN_MATTER);
    }

    @Test
    void whenItIsNoDevelopmentBuild_thenAListNeedsASignature() {
        InstitutionFixture production = new InstitutionFixture(noBean());
        UUID institution = production.activeWith(null, production.officerWhoIs(production.person));
        production.isCalledBy(production.person);
        StaffMembers staff = production.beans.get(StaffMembers.class);
        Map<StaffColumn, String> cells = new EnumMap<>(StaffColumn.class);
        cells.put(StaffColumn.IDENTITY_NUMBER, "10000000528");
        cells.put(StaffColumn.NAME, "Ali");
        cells.put(StaffColumn.SURNAME, "Can");
        cells.put(StaffColumn.BIRTH_DATE, "31.1.1990");
        cells.put(StaffColumn.MAIL, "a@b.test");
        PreOrders lists = production.beans.get(PreOrders.class);
        lists.add(institution, List.of(staff.add(institution, cells)), PreOrderKind.FIRST);
        UUID draft = lists.draft(institution).id();
        assertThatThrownBy(() -> lists.send(institution, draft, 1))
                .hasFieldOrPropertyWithValue("reason", SIGNATURE_MISSING);
    }

    private static Instance<?> noBean() {
        Instance<?> none = mock(Instance.class);
        when(none.isUnsatisfied()).thenReturn(true);
        return none;
    }

    @Test
    void whenInstitutionListOrPersonAreForeign_thenNothingHappens() {
        UUID draft = draftOf(ali);
        List<Runnable> attacks = List.of(
                () -> orders.draft(foreign),
                () -> orders.sent(foreign),
                () -> orders.add(foreign, List.of(ali), PreOrderKind.FIRST),
                () -> orders.remove(foreign, List.of()),
                () -> orders.send(foreign, draft, 1));
        assertThat(attacks)
                .allSatisfy(attack ->
                        assertThatThrownBy(attack::run).hasFieldOrPropertyWithValue("reason", INSTITUTION_UNKNOWN));
        assertThat(orders.add(below, List.of(ali), PreOrderKind.FIRST)).isZero();
        assertThatThrownBy(() -> orders.send(below, draft, 1)).hasFieldOrPropertyWithValue("reason", LIST_GONE);
        assertThat(orders.draft(own).people()).hasSize(1);
    }
}
