package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.OperationState;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CardFault;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.CardUnderTest;
import tr.nes.it.testing.CardWork;
import tr.nes.it.testing.FaultInjectingCard;
import tr.nes.it.testing.FaultScenario;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.SecondCard;
import tr.nes.it.testing.TestPeople;

/**
 * Every fault at every command of an unblocking, in every dialect, with the right PUK in custody and with a wrong
 * one: the journal records what is known, the card's own counters agree, and a second PUK try is never used up.
 */
class UnblockFaultsIT extends InServer {

    private static final String OTHER_PUK = "90817263";
    private static final String FIRST_PIN = "739184";
    private static final String SECOND_PIN = "518273";
    private static final int ALL_TRIES = 3;

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private CardWork work;

    @Inject
    private FaultScenario faultScenario;

    private HolderView person;
    private SecondCard secondCard;

    @BeforeEach
    void anotherCardOfTheHolderIsNextDoor() throws Exception {
        person = people.somebody();
        secondCard =
                work.insertNextDoor(stock.deliver(person, AkisDialect.AKIS_1_X).card());
    }

    @AfterEach
    void theOtherCardWasLeftAlone() {
        work.pullAll();
        secondCard.wasLeftAlone();
    }

    @Test
    void whenThePukIsRightOnAkis10_thenTheNextAttemptSucceedsAndNoTryIsLost() throws Exception {
        rightPuk(AkisDialect.AKIS_1_0);
    }

    @Test
    void whenThePukIsWrongOnAkis10_thenItCostsOneTryAndIsNeverPresentedAgain() throws Exception {
        wrongPuk(AkisDialect.AKIS_1_0);
    }

    @Test
    void whenThePukIsRightOnAkis1x_thenTheNextAttemptSucceedsAndNoTryIsLost() throws Exception {
        rightPuk(AkisDialect.AKIS_1_X);
    }

    @Test
    void whenThePukIsWrongOnAkis1x_thenItCostsOneTryAndIsNeverPresentedAgain() throws Exception {
        wrongPuk(AkisDialect.AKIS_1_X);
    }

    @Test
    void whenThePukIsRightOnAkis2x_thenTheNextAttemptSucceedsAndNoTryIsLost() throws Exception {
        rightPuk(AkisDialect.AKIS_2_X);
    }

    @Test
    void whenThePukIsWrongOnAkis2x_thenItCostsOneTryAndIsNeverPresentedAgain() throws Exception {
        wrongPuk(AkisDialect.AKIS_2_X);
    }

    private void rightPuk(AkisDialect dialect) throws Exception {
        CardUnderTest uneventful = stock.deliver(person, dialect);
        int commands =
                faultScenario.commandsOf(uneventful.card(), () -> work.unblock(person, uneventful.serial(), FIRST_PIN));
        faultScenario.everywhere(
                commands, (cardFault, command) -> rightPuk(stock.deliver(person, dialect), cardFault, command));
    }

    private void wrongPuk(AkisDialect dialect) throws Exception {
        CardUnderTest uneventful = stock.deliver(person, dialect);
        int commands = faultScenario.commandsOf(
                withOtherPuk(uneventful), () -> work.unblock(person, uneventful.serial(), FIRST_PIN));
        faultScenario.everywhere(
                commands, (cardFault, command) -> wrongPuk(stock.deliver(person, dialect), cardFault, command));
    }

    private static SimulatedCard withOtherPuk(CardUnderTest cardUnderTest) {
        return cardUnderTest.twin(card -> card.puk(OTHER_PUK));
    }

    private void rightPuk(CardUnderTest cardUnderTest, CardFault cardFault, int command) throws Exception {
        SimulatedCard card = cardUnderTest.card();
        strike(cardUnderTest, card, cardFault, command);

        assertThat(work.look(person).finding()).isIn(Finding.READY, Finding.READY_PIN_BLOCKED);
        assertThat(work.unblock(person, cardUnderTest.serial(), SECOND_PIN).state())
                .isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardStock.ascii(SECOND_PIN))).isTrue();
        assertThat(card.pinTries()).isEqualTo(ALL_TRIES);
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
    }

    private void wrongPuk(CardUnderTest cardUnderTest, CardFault cardFault, int command) throws Exception {
        SimulatedCard card = withOtherPuk(cardUnderTest);
        strike(cardUnderTest, card, cardFault, command);

        if (work.look(person).ready()) {
            work.unblock(person, cardUnderTest.serial(), SECOND_PIN);
        }
        assertThat(work.look(person).finding()).isEqualTo(Finding.SECRET_QUARANTINED);
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES - 1);
    }

    private void strike(CardUnderTest cardUnderTest, SimulatedCard card, CardFault cardFault, int command)
            throws Exception {
        FaultInjectingCard faulty = faultScenario.strike(
                card, cardFault, command, FIRST_PIN, () -> work.unblock(person, cardUnderTest.serial(), FIRST_PIN));
        faultScenario.seenAgain(card, faulty, person);
    }
}
