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
import tr.nes.access.boundary.SecurityWords;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.boundary.CardServicing;
import tr.nes.card.boundary.Cards;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.holder.boundary.Holders;
import tr.nes.it.testing.As;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Kiosk;
import tr.nes.it.testing.People;
import tr.nes.it.testing.Visit;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.boundary.Servicing;
import tr.nes.kiosk.boundary.ServicingCodes;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

class AccessControlIT extends InServer {

    @Inject
    private Servicing servicing;

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
    private SecurityWords words;

    @Inject
    private AuditTrail trail;

    @Inject
    private Kiosk kiosk;

    @Inject
    private People people;

    @Test
    void whenNobodyIsLoggedIn_thenTheBoundariesRefuse() {
        List<Callable<?>> calls = List.of(
                servicing::open,
                () -> servicing.view("token"),
                codes::issue,
                terminals::all,
                terminals::offices,
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
                () -> As.holder(holder, servicing::open),
                () -> As.holder(holder, terminals::all),
                () -> As.holder(holder, trail::verify),
                () -> As.terminal(Kiosk.FIRST, codes::issue),
                () -> As.terminal(Kiosk.FIRST, cards::mine),
                () -> As.somebody(holder.toString(), Roles.ADMIN, trail::verify),
                () -> As.somebody("x", Roles.CALL_CENTRE, () -> put(holder)),
                () -> As.holder(holder, this::register));

        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::call).isInstanceOf(EJBAccessException.class));
    }

    @Test
    void whenAnotherTerminalShowsTheToken_thenThereIsNoSuchVisit() throws Exception {
        Visit visit = kiosk.visit(people.somebody());

        assertThatThrownBy(() -> As.terminal(Kiosk.SECOND, () -> servicing.view(visit.token())))
                .isInstanceOf(ServicingOver.class);
        assertThatThrownBy(() -> As.terminal(Kiosk.SECOND, () -> servicing.cards(visit.token())))
                .isInstanceOf(ServicingOver.class);
        assertThat(visit.view().holderName()).isNotEmpty();
    }

    @Test
    void whenTheReaderIsAnotherTerminals_thenItIsNotThere() throws Exception {
        Visit visit = kiosk.visit(people.somebody());

        assertThat(visit.choose("okuyucu-3").finding()).isEqualTo(Finding.READER_MISSING);
    }

    private Void put(HolderId holder) {
        words.put(holder, People.WORD.toCharArray());
        return null;
    }

    private Void register() {
        holders.register(null, Set.of());
        return null;
    }
}
