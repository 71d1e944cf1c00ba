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
import tr.nes.it.testing.CardDrawer;
import tr.nes.it.testing.CardWork;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Misfortune;
import tr.nes.it.testing.Mishap;
import tr.nes.it.testing.Neighbour;
import tr.nes.it.testing.People;
import tr.nes.it.testing.Specimen;
import tr.nes.it.testing.UnluckyCard;

/**
 * Every mishap at every command of a PIN change, in every dialect, with the right old PIN and with a wrong one: the journal
 * says what is known, at most one PIN try is spent and no PUK try ever, and the card serves again.
 */
class PinChangeFaultsIT extends InServer {

    private static final String WRONG_PIN = "918273";
    private static final String FIRST_PIN = "739184";
    private static final String SECOND_PIN = "518273";
    private static final int ALL_TRIES = 3;

    @Inject
    private People people;

    @Inject
    private CardDrawer drawer;

    @Inject
    private CardWork work;

    @Inject
    private Misfortune misfortune;

    private HolderView person;
    private Neighbour neighbour;

    @BeforeEach
    void anotherCardOfTheHolderIsNextDoor() throws Exception {
        person = people.somebody();
        neighbour =
                work.insertNextDoor(drawer.deliver(person, AkisDialect.AKIS_1_X).card());
    }

    @AfterEach
    void theOtherCardWasLeftAlone() {
        work.pullAll();
        neighbour.wasLeftAlone();
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
        Specimen specimen = drawer.deliver(person, AkisDialect.AKIS_1_X);
        SimulatedCard card = specimen.twin(made -> made.pinTries(1));
        refused(specimen, card, "PinTriesTooLow");
        assertThat(card.pinTries()).isEqualTo(1);
    }

    @Test
    void whenThePinIsBlocked_thenTheOldPinIsNotPresented() throws Exception {
        Specimen specimen = drawer.deliver(person, AkisDialect.AKIS_2_X);
        refused(specimen, specimen.card(), "PinBlocked");
    }

    @Test
    void whenTheOldPinIsWrong_thenTheTriesLeftAreTold() throws Exception {
        Specimen specimen = drawer.deliver(person, AkisDialect.AKIS_1_0);
        work.insert(open(specimen));
        OperationView refused = change(specimen, WRONG_PIN, FIRST_PIN);
        assertThat(refused.state()).isEqualTo(OperationState.REFUSED);
        assertThat(refused.reason()).isEqualTo("OldPinWrong");
        assertThat(refused.pinTriesLeft()).isEqualTo(2);
    }

    private void refused(Specimen specimen, SimulatedCard card, String rule) throws Exception {
        UnluckyCard counting = new UnluckyCard(card, CardWork.SLOT);
        work.insert(counting);
        OperationView refused = change(specimen, CardDrawer.PIN, FIRST_PIN);
        assertThat(refused.state()).isEqualTo(OperationState.REFUSED);
        assertThat(refused.reason()).isEqualTo(rule);
        assertThat(counting.changing()).isZero();
    }

    private OperationView change(Specimen specimen, String oldPin, String newPin) throws Exception {
        return work.changePin(person, specimen.serial(), oldPin, newPin);
    }

    /** Its PIN is not blocked. */
    private static SimulatedCard open(Specimen specimen) {
        return specimen.twin(card -> card.pinTries(ALL_TRIES));
    }

    private void rightPin(AkisDialect dialect) throws Exception {
        Specimen uneventful = drawer.deliver(person, dialect);
        int commands = misfortune.commandsOf(open(uneventful), () -> change(uneventful, CardDrawer.PIN, FIRST_PIN));
        misfortune.everywhere(
                commands, (mishap, command) -> rightPin(drawer.deliver(person, dialect), mishap, command));
    }

    private void wrongPin(AkisDialect dialect) throws Exception {
        Specimen uneventful = drawer.deliver(person, dialect);
        int commands = misfortune.commandsOf(open(uneventful), () -> change(uneventful, WRONG_PIN, FIRST_PIN));
        misfortune.everywhere(
                commands, (mishap, command) -> wrongPin(drawer.deliver(person, dialect), mishap, command));
    }

    private void rightPin(Specimen specimen, Mishap mishap, int command) throws Exception {
        SimulatedCard card = open(specimen);
        strike(specimen, card, mishap, command, CardDrawer.PIN);

        assertThat(card.pinTries()).isEqualTo(ALL_TRIES);
        assertThat(work.unblock(person, specimen.serial(), SECOND_PIN).state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardDrawer.ascii(SECOND_PIN))).isTrue();
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
    }

    private void wrongPin(Specimen specimen, Mishap mishap, int command) throws Exception {
        SimulatedCard card = open(specimen);
        strike(specimen, card, mishap, command, WRONG_PIN);

        assertThat(card.pinTries()).isGreaterThanOrEqualTo(ALL_TRIES - 1);
        assertThat(change(specimen, CardDrawer.PIN, SECOND_PIN).state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardDrawer.ascii(SECOND_PIN))).isTrue();
        assertThat(card.pinTries()).isEqualTo(ALL_TRIES);
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
    }

    private void strike(Specimen specimen, SimulatedCard card, Mishap mishap, int command, String oldPin)
            throws Exception {
        UnluckyCard unlucky =
                misfortune.strike(card, mishap, command, FIRST_PIN, () -> change(specimen, oldPin, FIRST_PIN));
        assertThat(unlucky.puks()).isZero();
        assertThat(unlucky.changing()).as("PINs presented").isLessThanOrEqualTo(1);
        misfortune.seenAgain(card, unlucky, person);
    }
}
