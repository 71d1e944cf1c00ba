package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.card.StoppedTriesReading;
import tr.nes.card.boundary.CardReports;
import tr.nes.card.boundary.TriesReadings;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.CardUnderTest;
import tr.nes.it.testing.CardWork;
import tr.nes.it.testing.FaultInjectingCard;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.shared.Roles;

/** Reading a card never endangers it, and a visit reads what it needs once. */
class CardLooksIT extends InServer {

    private static final Logger LOG = Logger.getLogger(CardLooksIT.class.getName());
    private static final int ALL_TRIES = 3;
    private static final int LOOKS = 1000;
    private static final int COMMANDS = 30;
    /** AKİS 1.x, but not proven to leave an empty VERIFY uncounted. */
    private static final Atr UNPROVEN = new Atr("3B9F968131FE45806755454B41451352318073B3A180E8");

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private CardWork work;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private CardReports reports;

    @Inject
    private TriesReadings readings;

    @Inject
    private CallCentre callCentre;

    @Inject
    private Rows rows;

    @AfterEach
    void pull() throws Exception {
        work.pullAll();
        stock.pull();
        for (StoppedTriesReading stop : stopped()) {
            callCentre.staff(Roles.ADMIN, () -> readings.lift(stop.atr(), stop.question()));
        }
    }

    @Test
    void whenACardCountsAnEmptyVerify_thenAThousandLooksCostItNothing() throws Exception {
        HolderView person = people.somebody();
        SimulatedCard unproven = counting(stock.deliver(person, AkisDialect.AKIS_1_X), UNPROVEN);
        SimulatedCard objects = counting(stock.deliver(person, AkisDialect.AKIS_2_X), null);
        for (int look = 0; look < LOOKS; look++) {
            work.insert(unproven);
            CardInReader found = work.look(person);
            assertThat(found.finding()).isEqualTo(Finding.PUK_UNKNOWN);
            assertThat(found.pinTries()).isNull();
            work.insert(objects);
            assertThat(work.look(person).pukTries()).isEqualTo(ALL_TRIES);
        }
        work.insert(unproven);
        CallAs.system(() -> reports.read(CardWork.SLOT));
        assertThat(work.inform(person, unproven.serialNumber())).isPresent();
        assertThat(work.unblock(person, unproven.serialNumber(), "902746").reason())
                .isEqualTo("PukTriesUnknown");
        for (SimulatedCard card : new SimulatedCard[] {unproven, objects}) {
            assertThat(card.pinTries()).isEqualTo(ALL_TRIES);
            assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
        }
    }

    @Test
    void whenTriesFallByLooking_thenTheKindOfCardIsNeverAskedAgainUntilTheAdministratorLiftsIt() throws Exception {
        HolderView person = people.somebody();
        SimulatedCard card = counting(stock.deliver(person, AkisDialect.AKIS_1_X), null);
        work.insert(card);
        assertThat(work.look(person).finding()).isEqualTo(Finding.READY);
        assertThat(work.look(person).finding()).as("kept").isEqualTo(Finding.READY);
        assertThat(card.pukTries()).isEqualTo(2);

        OperationView operation = work.unblock(person, card.serialNumber(), "902746");

        assertThat(operation.state()).isEqualTo(OperationState.REFUSED);
        assertThat(operation.reason()).isEqualTo("TriesFell");
        assertThat(card.pukTries()).as("neither asked nor presented").isEqualTo(2);
        assertThat(card.pinTries()).isEqualTo(1);
        assertThat(stopped()).singleElement().satisfies(stop -> {
            assertThat(stop.atr()).isEqualTo(card.atr().hex());
            assertThat(stop.question()).isEqualTo("EMPTY_VERIFY");
            assertThat(stop.card().value()).isEqualTo(card.serialNumber());
        });
        assertThat(rows.count("audit_row where action = 'TRIES_READING_STOPPED' and object = ?", card.serialNumber()))
                .isEqualTo(1);
        for (int look = 0; look < LOOKS; look++) {
            work.insert(card);
            assertThat(work.look(person).finding()).isEqualTo(Finding.PUK_UNKNOWN);
        }
        assertThat(card.pinTries()).isEqualTo(1);
        assertThat(card.pukTries()).isEqualTo(2);

        assertThat(callCentre.staff(Roles.ADMIN, () -> readings.lift(card.atr().hex(), "EMPTY_VERIFY")))
                .isTrue();
        work.insert(stock.deliver(person, AkisDialect.AKIS_1_X).card());
        assertThat(work.look(person).finding()).isEqualTo(Finding.READY_PIN_BLOCKED);
    }

    private static SimulatedCard counting(CardUnderTest cardUnderTest, Atr atr) {
        return cardUnderTest.twin(card -> {
            card.pinTries(ALL_TRIES).countsEmptyVerify();
            return atr == null ? card : card.atr(atr);
        });
    }

    private java.util.List<StoppedTriesReading> stopped() throws Exception {
        return CallAs.somebody("admin", Roles.ADMIN, () -> readings.stopped());
    }

    @Test
    void whenACardIsSwapped_thenNothingOfTheOneBeforeIsBelieved() throws Exception {
        HolderView person = people.somebody();
        CardUnderTest cardUnderTest = stock.deliver(person, AkisDialect.AKIS_1_X);
        work.insert(cardUnderTest.card());
        assertThat(work.look(person).pinTries()).isZero();
        work.insert(cardUnderTest.twin(card -> card.pinTries(2)));
        assertThat(work.look(person).pinTries()).isEqualTo(2);
        work.insert(cardUnderTest.mixedUp());
        assertThat(work.look(person).finding()).isEqualTo(Finding.CERTIFICATE_MISMATCH);
    }

    @Test
    void whenAHolderSetsHisPin_thenTheWholeVisitTakesAtMostThirtyCommands() throws Exception {
        for (AkisDialect dialect :
                new AkisDialect[] {AkisDialect.AKIS_1_0, AkisDialect.AKIS_1_X, AkisDialect.AKIS_2_X}) {
            HolderView person = people.somebody();
            SimulatedCard card = stock.deliver(person, dialect).card();
            FaultInjectingCard counting = new FaultInjectingCard(card, CardStock.SLOT);
            VisitFixture visitFixture = terminalFixture.visit(person);
            stock.insert(counting);
            for (int rendered = 0; rendered < 4; rendered++) {
                assertThat(visitFixture.look())
                        .isEqualTo(dialect == AkisDialect.AKIS_1_0 ? Finding.READY : Finding.READY_PIN_BLOCKED);
            }
            OperationView operation = visitFixture.setPin("902746");
            visitFixture.end();

            LOG.info("commands of one visit, " + dialect + ": " + counting.commands());
            assertThat(operation.state()).isEqualTo(OperationState.CONFIRMED);
            assertThat(counting.commands()).as("commands, " + dialect).isLessThanOrEqualTo(COMMANDS);
            stock.pull();
        }
    }
}
