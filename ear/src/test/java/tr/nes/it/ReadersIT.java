package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.kiosk.KioskException.Reason.READER_OUT_OF_SERVICE;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardInReader.Finding;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.CardUnderTest;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TearingCard;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.kiosk.ReaderState;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.shared.Roles;

/** A reader out of service, a missing reader, and what the server reports about its readers. */
class ReadersIT extends InServer {

    private static final int MANAGEMENT = Integer.getInteger("jboss.management.http.port", 9990);
    private static final int OFFSET = Integer.getInteger("jboss.socket.binding.port-offset", 0);
    private static final String LOST = "kayip-okuyucu";

    @Inject
    private CallCentre callCentre;

    @Inject
    private Readers readers;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private Rows rows;

    @AfterEach
    void asBefore() throws Exception {
        admin(() -> putBack(CardStock.READER));
        rows.change("delete from reader_name where reader_id = ?", LOST);
        rows.change("delete from reader where id = ?", LOST);
        stock.pull();
    }

    @Test
    void whenAReaderIsOutOfService_thenItsCardCanNotBeChosen() throws Exception {
        HolderView holder = people.somebody();
        stock.insert(stock.deliver(holder, AkisDialect.AKIS_1_X).card());
        VisitFixture fixture = terminalFixture.visit(holder);
        assertThat(fixture.look()).isEqualTo(Finding.READY_PIN_BLOCKED);
        admin(() -> takeOut(CardStock.READER));
        assertThat(fixture.choose().finding()).isEqualTo(Finding.OUT_OF_SERVICE);
        assertThat(fixture.view().step()).isEqualTo(VisitStep.CHOOSE_CARD);
    }

    @Test
    void whenAReaderGoesOutOfServiceBeforeApproval_thenNothingIsIntended() throws Exception {
        HolderView holder = people.somebody();
        String serial = deliver(holder);
        VisitFixture fixture = terminalFixture.visit(holder);
        fixture.choose();
        fixture.enterPin("902746");
        admin(() -> takeOut(CardStock.READER));
        assertThatThrownBy(() -> fixture.approveByPassword(TestPeople.WORD))
                .hasFieldOrPropertyWithValue("reason", READER_OUT_OF_SERVICE);
        assertThat(rows.count("card_operation where card_serial = ?", serial)).isZero();
    }

    @Test
    void whenSomebodyIsNoAdministrator_thenNothingCanBeChanged() throws Exception {
        List<Callable<?>> calls = List.of(
                () -> CallAs.somebody("x", Roles.CALL_CENTRE, () -> takeOut(CardStock.READER)),
                () -> CallAs.somebody("x", Roles.BACK_OFFICE, () -> putBack(CardStock.READER)),
                () -> CallAs.terminal(TerminalFixture.FIRST, readers::all),
                () -> CallAs.somebody("x", Roles.HOLDER, readers::all),
                () -> CallAs.somebody("x", Roles.BACK_OFFICE, () -> register("Simulated Reader 3")));
        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::call).isInstanceOf(EJBAccessException.class));
    }

    @Test
    void whenAReaderIsMissing_thenItsOwnCheckIsDownAndTheServerIsReady() throws Exception {
        assertThat(get(8080, "/health/readers").statusCode()).isEqualTo(200);
        CallAs.system(() -> register("Nobody's Reader"));
        assertThat(state(LOST)).isEqualTo(ReaderState.MISSING);
        HttpResponse<String> down = get(8080, "/health/readers");
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.body()).contains("\"status\":\"DOWN\"").contains("\"failing\":[\"" + LOST + "\"]");
        assertThat(get(MANAGEMENT, "/health/ready").statusCode()).isEqualTo(200);

        admin(() -> takeOut(LOST));
        assertThat(get(8080, "/health/readers").statusCode()).isEqualTo(200);
    }

    @Test
    void whenACardWasLookedAt_thenTheReaderIsInTheServersMetrics() throws Exception {
        HolderView holder = people.somebody();
        String serial = deliver(holder);
        VisitFixture fixture = terminalFixture.visit(holder);
        fixture.look();
        String metrics = get(MANAGEMENT, "/prom").body();
        assertThat(metrics.lines().filter(line -> line.contains("reader=\"Simulated Reader 1\"")))
                .anyMatch(line -> line.startsWith("nes_reader_use_seconds_count"))
                .anyMatch(line -> line.startsWith("nes_reader_wait_seconds_sum"))
                .anyMatch(line -> line.startsWith("nes_reader_use_within_total") && line.contains("le=\"+Inf\""))
                .anyMatch(line -> line.startsWith("nes_reader_insertions_total"));
        assertThat(metrics).contains("nes_readers{").doesNotContain(serial);
    }

    @Test
    void whenMetricsAreRead_thenTheyTellHowManyAreInEachState() throws Exception {
        assertThat(get(MANAGEMENT, "/prom").body().lines())
                .anyMatch(line -> line.matches("nes_applications\\{.*state=\"INVITED\".*} [0-9].*"))
                .anyMatch(line -> line.matches("nes_applications_late\\{.*state=\"SIGNED\".*} [0-9].*"))
                .anyMatch(line -> line.matches("nes_production_orders\\{.*state=\"FAILED\".*} [0-9].*"))
                .anyMatch(line -> line.matches("nes_parcels\\{.*state=\"LOST\".*} [0-9].*"));
    }

    @Test
    void whenReadersFail_thenTheKindIsCounted() throws Exception {
        HolderView holder = people.somebody();
        AtomicBoolean approved = new AtomicBoolean();
        CardUnderTest delivered = stock.deliver(holder, AkisDialect.AKIS_1_X);
        stock.insert(new TearingCard(delivered.card(), approved::get, stock::pull));
        VisitFixture fixture = terminalFixture.visit(holder);
        fixture.choose();
        fixture.enterPin("902746");
        approved.set(true);
        fixture.approveByPassword(TestPeople.WORD);
        fixture.result();
        assertThat(get(MANAGEMENT, "/prom").body().lines())
                .anyMatch(line -> line.startsWith("nes_reader_errors_total") && line.contains("kind=\"CardRemoved\""));
        assertThat(CallAs.somebody("x", Roles.CALL_CENTRE, readers::all))
                .filteredOn(reader -> reader.id().equals(CardStock.READER))
                .allSatisfy(reader -> assertThat(reader.lastFault().kind()).isEqualTo("CardRemoved"));
    }

    private String deliver(HolderView holder) throws Exception {
        CardUnderTest cardUnderTest = stock.deliver(holder, AkisDialect.AKIS_1_X);
        stock.insert(cardUnderTest.card());
        return cardUnderTest.serial();
    }

    private ReaderState state(String id) throws Exception {
        return CallAs.system(readers::all).stream()
                .filter(reader -> reader.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private <T> T admin(Callable<T> deed) throws Exception {
        return callCentre.staff(Roles.ADMIN, deed);
    }

    private Void takeOut(String id) {
        readers.takeOutOfService(id);
        return null;
    }

    private Void putBack(String id) {
        readers.putBack(id);
        return null;
    }

    private Void register(String name) {
        readers.register(LOST, TerminalFixture.SECOND, List.of(new ReaderName(name)));
        return null;
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        URI address = URI.create("http://localhost:" + (port + OFFSET) + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
