package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tr.nes.access.boundary.Passwords;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.boundary.CardServicing;
import tr.nes.card.boundary.Cards;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.holder.boundary.Holders;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.boundary.ServicingCodes;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.kiosk.boundary.Visits;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

class AccessControlIT extends InServer {

    @Inject
    private Visits visits;

    @Inject
    private ServicingCodes codes;

    @Inject
    private Terminals terminals;

    @Inject
    private Cards cards;

    @Inject
    private CardServicing cardServicing;

    @Inject
    private Certificates certificates;

    @Inject
    private Holders holders;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail trail;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private TestPeople people;

    @Test
    void whenNobodyIsLoggedIn_thenTheBoundariesRefuse() {
        List<Callable<?>> calls = List.of(
                visits::open,
                () -> visits.view("token"),
                codes::issue,
                terminals::all,
                cards::mine,
                certificates::mine,
                holders::me,
                trail::verify,
                () -> cardServicing.operation(UUID.randomUUID()));

        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::call).isInstanceOf(EJBAccessException.class));
    }

    @Test
    void whenTheRoleIsAnother_thenTheBoundariesRefuse() throws Exception {
        HolderId holder = people.somebody().id();
        List<Callable<?>> calls = List.of(
                () -> CallAs.holder(holder, visits::open),
                () -> CallAs.holder(holder, terminals::all),
                () -> CallAs.holder(holder, trail::verify),
                () -> CallAs.terminal(TerminalFixture.FIRST, codes::issue),
                () -> CallAs.terminal(TerminalFixture.FIRST, cards::mine),
                () -> CallAs.somebody(holder.toString(), Roles.ADMIN, trail::verify),
                () -> CallAs.somebody("x", Roles.CALL_CENTRE, () -> put(holder)),
                () -> CallAs.holder(holder, this::register));

        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::call).isInstanceOf(EJBAccessException.class));
    }

    @Test
    void whenAnotherTerminalShowsTheToken_thenThereIsNoSuchVisit() throws Exception {
        VisitFixture fixture = terminalFixture.visit(people.somebody());

        assertThatThrownBy(() -> CallAs.terminal(TerminalFixture.SECOND, () -> visits.view(fixture.token())))
                .isInstanceOf(ServicingOver.class);
        assertThatThrownBy(() -> CallAs.terminal(TerminalFixture.SECOND, () -> visits.cards(fixture.token())))
                .isInstanceOf(ServicingOver.class);
        assertThat(fixture.view().holderName()).isNotEmpty();
    }

    @Test
    void whenTheReaderIsAnotherTerminals_thenItIsNotThere() throws Exception {
        VisitFixture fixture = terminalFixture.visit(people.somebody());

        assertThat(fixture.choose("okuyucu-3").finding()).isEqualTo(Finding.READER_MISSING);
    }

    private Void put(HolderId holder) {
        passwords.put(holder, TestPeople.WORD.toCharArray());
        return null;
    }

    private Void register() {
        holders.register(null, Set.of());
        return null;
    }
}
