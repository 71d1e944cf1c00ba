package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
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
 * Every fault at every command of a PIN change, in every dialect, with the right old PIN and with a wrong one: the
 * journal records what is known, at most one PIN try and never a PUK try is used up, and the card can be used
 * again.
 */
class PinChangeFaultsIT extends InServer {

    private static final String WRONG_PIN = "918273";
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
    void whenTheOldPinIsRightOnAkis10_thenTheRecordIsTrueAndNoTryIsLost() throws Exception {
        rightPin(AkisDialect.AKIS_1_0);
    }

    @Test
    void whenTheOldPinIsWrongOnAkis10_thenItCostsOneTryAndTheNextAttemptSucceeds() throws Exception {
        wrongPin(AkisDialect.AKIS_1_0);
    }

    @Test
    void whenTheOldPinIsRightOnAkis1x_thenTheRecordIsTrueAndNoTryIsLost() throws Exception {
        rightPin(AkisDialect.AKIS_1_X);
    }

    @Test
    void whenTheOldPinIsWrongOnAkis1x_thenItCostsOneTryAndTheNextAttemptSucceeds() throws Exception {
        wrongPin(AkisDialect.AKIS_1_X);
    }

    @Test
    void whenTheOldPinIsRightOnAkis2x_thenTheRecordIsTrueAndNoTryIsLost() throws Exception {
        rightPin(AkisDialect.AKIS_2_X);
    }

    @Test
    void whenTheOldPinIsWrongOnAkis2x_thenItCostsOneTryAndTheNextAttemptSucceeds() throws Exception {
        wrongPin(AkisDialect.AKIS_2_X);
    }

    @Test
    void whenOnePinTryIsLeft_thenTheOldPinIsNotPresented() throws Exception {
        CardUnderTest cardUnderTest = stock.deliver(person, AkisDialect.AKIS_1_X);
        SimulatedCard card = cardUnderTest.twin(made -> made.pinTries(1));
        refused(cardUnderTest, card, "PinTriesTooLow");
        assertThat(card.pinTries()).isEqualTo(1);
    }

    @Test
    void whenThePinIsBlocked_thenTheOldPinIsNotPresented() throws Exception {
        CardUnderTest cardUnderTest = stock.deliver(person, AkisDialect.AKIS_2_X);
        refused(cardUnderTest, cardUnderTest.card(), "PinBlocked");
    }

    @Test
    void whenTheOldPinIsWrong_thenTheTriesLeftAreTold() throws Exception {
        CardUnderTest cardUnderTest = stock.deliver(person, AkisDialect.AKIS_1_0);
        work.insert(open(cardUnderTest));
        OperationView refused = change(cardUnderTest, WRONG_PIN, FIRST_PIN);
        assertThat(refused.state()).isEqualTo(OperationState.REFUSED);
        assertThat(refused.reason()).isEqualTo("OldPinWrong");
        assertThat(refused.pinTriesLeft()).isEqualTo(2);
    }

    private void refused(CardUnderTest cardUnderTest, SimulatedCard card, String rule) throws Exception {
        FaultInjectingCard counting = new FaultInjectingCard(card, CardWork.SLOT);
        work.insert(counting);
        OperationView refused = change(cardUnderTest, CardStock.PIN, FIRST_PIN);
        assertThat(refused.state()).isEqualTo(OperationState.REFUSED);
        assertThat(refused.reason()).isEqualTo(rule);
        assertThat(counting.changing()).isZero();
    }

    private OperationView change(CardUnderTest cardUnderTest, String oldPin, String newPin) throws Exception {
        return work.changePin(person, cardUnderTest.serial(), oldPin, newPin);
    }

    /** Its PIN is not blocked. */
    private static SimulatedCard open(CardUnderTest cardUnderTest) {
        return cardUnderTest.twin(card -> card.pinTries(ALL_TRIES));
    }

    private void rightPin(AkisDialect dialect) throws Exception {
        CardUnderTest uneventful = stock.deliver(person, dialect);
        int commands = faultScenario.commandsOf(open(uneventful), () -> change(uneventful, CardStock.PIN, FIRST_PIN));
        faultScenario.everywhere(
                commands, (cardFault, command) -> rightPin(stock.deliver(person, dialect), cardFault, command));
    }

    private void wrongPin(AkisDialect dialect) throws Exception {
        CardUnderTest uneventful = stock.deliver(person, dialect);
        int commands = faultScenario.commandsOf(open(uneventful), () -> change(uneventful, WRONG_PIN, FIRST_PIN));
        faultScenario.everywhere(
                commands, (cardFault, command) -> wrongPin(stock.deliver(person, dialect), cardFault, command));
    }

    private void rightPin(CardUnderTest cardUnderTest, CardFault cardFault, int command) throws Exception {
        SimulatedCard card = open(cardUnderTest);
        strike(cardUnderTest, card, cardFault, command, CardStock.PIN);

        assertThat(card.pinTries()).isEqualTo(ALL_TRIES);
        assertThat(work.unblock(person, cardUnderTest.serial(), SECOND_PIN).state())
                .isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardStock.ascii(SECOND_PIN))).isTrue();
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
    }

    private void wrongPin(CardUnderTest cardUnderTest, CardFault cardFault, int command) throws Exception {
        SimulatedCard card = open(cardUnderTest);
        strike(cardUnderTest, card, cardFault, command, WRONG_PIN);

        assertThat(card.pinTries()).isGreaterThanOrEqualTo(ALL_TRIES - 1);
        assertThat(change(cardUnderTest, CardStock.PIN, SECOND_PIN).state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardStock.ascii(SECOND_PIN))).isTrue();
        assertThat(card.pinTries()).isEqualTo(ALL_TRIES);
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
    }

    private void strike(
            CardUnderTest cardUnderTest, SimulatedCard card, CardFault cardFault, int command, String oldPin)
            throws Exception {
        FaultInjectingCard faulty = faultScenario.strike(
                card, cardFault, command, FIRST_PIN, () -> change(cardUnderTest, oldPin, FIRST_PIN));
        assertThat(faulty.puks()).isZero();
        assertThat(faulty.changing()).as("PINs presented").isLessThanOrEqualTo(1);
        faultScenario.seenAgain(card, faulty, person);
    }
}
