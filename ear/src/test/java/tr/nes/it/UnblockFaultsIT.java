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
 * Every mishap at every command of an unblocking, in every dialect, with the right PUK in custody and with a wrong one: the
 * journal says what is known, the card's own counters agree with it, and nobody pays a second PUK try.
 */
class UnblockFaultsIT extends InServer {

    private static final String OTHER_PUK = "90817263";
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
        Specimen uneventful = drawer.deliver(person, dialect);
        int commands =
                misfortune.commandsOf(uneventful.card(), () -> work.unblock(person, uneventful.serial(), FIRST_PIN));
        misfortune.everywhere(
                commands, (mishap, command) -> rightPuk(drawer.deliver(person, dialect), mishap, command));
    }

    private void wrongPuk(AkisDialect dialect) throws Exception {
        Specimen uneventful = drawer.deliver(person, dialect);
        int commands = misfortune.commandsOf(
                withOtherPuk(uneventful), () -> work.unblock(person, uneventful.serial(), FIRST_PIN));
        misfortune.everywhere(
                commands, (mishap, command) -> wrongPuk(drawer.deliver(person, dialect), mishap, command));
    }

    private static SimulatedCard withOtherPuk(Specimen specimen) {
        return specimen.twin(card -> card.puk(OTHER_PUK));
    }

    private void rightPuk(Specimen specimen, Mishap mishap, int command) throws Exception {
        SimulatedCard card = specimen.card();
        strike(specimen, card, mishap, command);

        assertThat(work.look(person).finding()).isIn(Finding.READY, Finding.READY_PIN_BLOCKED);
        assertThat(work.unblock(person, specimen.serial(), SECOND_PIN).state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardDrawer.ascii(SECOND_PIN))).isTrue();
        assertThat(card.pinTries()).isEqualTo(ALL_TRIES);
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
    }

    private void wrongPuk(Specimen specimen, Mishap mishap, int command) throws Exception {
        SimulatedCard card = withOtherPuk(specimen);
        strike(specimen, card, mishap, command);

        if (work.look(person).ready()) {
            work.unblock(person, specimen.serial(), SECOND_PIN);
        }
        assertThat(work.look(person).finding()).isEqualTo(Finding.SECRET_QUARANTINED);
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES - 1);
    }

    private void strike(Specimen specimen, SimulatedCard card, Mishap mishap, int command) throws Exception {
        UnluckyCard unlucky = misfortune.strike(
                card, mishap, command, FIRST_PIN, () -> work.unblock(person, specimen.serial(), FIRST_PIN));
        misfortune.seenAgain(card, unlucky, person);
    }
}
