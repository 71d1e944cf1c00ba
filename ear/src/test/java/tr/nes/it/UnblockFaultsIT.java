package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CardDrawer;
import tr.nes.it.testing.CardWork;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Mishap;
import tr.nes.it.testing.OperationRecord;
import tr.nes.it.testing.People;
import tr.nes.it.testing.Rows;
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
    private Rows rows;

    private HolderView person;
    private SimulatedCard neighbour;
    private UnluckyCard nextDoor;

    static Stream<Arguments> mishaps() {
        return Stream.of(AkisDialect.AKIS_1_0, AkisDialect.AKIS_1_X, AkisDialect.AKIS_2_X)
                .flatMap(dialect -> Stream.of(Mishap.values()).map(mishap -> Arguments.of(dialect, mishap)));
    }

    @BeforeEach
    void anotherCardOfTheHolderNextDoor() throws Exception {
        person = people.somebody();
        neighbour = drawer.deliver(person, AkisDialect.AKIS_1_X).card();
        nextDoor = new UnluckyCard(neighbour, CardWork.SLOT);
        work.insertNextDoor(nextDoor);
    }

    @AfterEach
    void theOtherCardWasLeftAlone() {
        work.pullAll();
        assertThat(nextDoor.changing()).isZero();
        assertThat(neighbour.pukTries()).isEqualTo(ALL_TRIES);
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void whenThePukIsRight_thenTheNextAttemptSucceedsAndNoTryIsLost(AkisDialect dialect, Mishap mishap)
            throws Exception {
        Specimen uneventful = drawer.deliver(person, dialect);
        int commands = commandsOf(uneventful, uneventful.card());
        for (int command = 1; command <= commands; command++) {
            Specimen specimen = drawer.deliver(person, dialect);
            SoftAssertions facts = new SoftAssertions();
            rightPuk(specimen, specimen.card(), mishap, command, facts);
            assertAll(facts, dialect, mishap, command);
        }
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void whenThePukIsWrong_thenItCostsOneTryAndIsNeverPresentedAgain(AkisDialect dialect, Mishap mishap)
            throws Exception {
        Specimen uneventful = drawer.deliver(person, dialect);
        int commands = commandsOf(uneventful, withOtherPuk(uneventful));
        for (int command = 1; command <= commands; command++) {
            Specimen specimen = drawer.deliver(person, dialect);
            SoftAssertions facts = new SoftAssertions();
            wrongPuk(specimen, withOtherPuk(specimen), mishap, command, facts);
            assertAll(facts, dialect, mishap, command);
        }
    }

    private static SimulatedCard withOtherPuk(Specimen specimen) {
        return specimen.twin(card -> card.puk(OTHER_PUK));
    }

    private static void assertAll(SoftAssertions facts, AkisDialect dialect, Mishap mishap, int command) {
        List<Throwable> broken =
                facts.errorsCollected().stream().map(Throwable.class::cast).toList();
        assertThat(broken).as("%s, %s at command %s", dialect, mishap, command).isEmpty();
    }

    private int commandsOf(Specimen specimen, SimulatedCard card) throws Exception {
        UnluckyCard counting = new UnluckyCard(card, CardWork.SLOT);
        work.insert(counting);
        work.unblock(person, specimen.serial(), FIRST_PIN);
        return counting.commands();
    }

    private void rightPuk(Specimen specimen, SimulatedCard card, Mishap mishap, int command, SoftAssertions facts)
            throws Exception {
        UnluckyCard unlucky = new UnluckyCard(card, CardWork.SLOT);
        strike(specimen, card, unlucky, mishap, command, facts);

        facts.assertThat(work.look(person).finding()).isIn(Finding.READY, Finding.READY_PIN_BLOCKED);
        OperationView second = work.unblock(person, specimen.serial(), SECOND_PIN);

        facts.assertThat(second.state()).isEqualTo(OperationState.CONFIRMED);
        facts.assertThat(card.accepts(CardDrawer.ascii(SECOND_PIN))).isTrue();
        facts.assertThat(card.pinTries()).isEqualTo(ALL_TRIES);
        facts.assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
    }

    private void wrongPuk(Specimen specimen, SimulatedCard card, Mishap mishap, int command, SoftAssertions facts)
            throws Exception {
        UnluckyCard unlucky = new UnluckyCard(card, CardWork.SLOT);
        strike(specimen, card, unlucky, mishap, command, facts);

        if (work.look(person).ready()) {
            work.unblock(person, specimen.serial(), SECOND_PIN);
        }

        facts.assertThat(work.look(person).finding()).isEqualTo(Finding.SECRET_QUARANTINED);
        facts.assertThat(card.pukTries()).isEqualTo(ALL_TRIES - 1);
    }

    /** The operation that goes wrong, and then the card is seen again: each time the record is true. */
    private void strike(
            Specimen specimen,
            SimulatedCard card,
            UnluckyCard unlucky,
            Mishap mishap,
            int command,
            SoftAssertions facts)
            throws Exception {
        work.insert(unlucky);
        unlucky.expect(mishap, command);
        OperationView struck = work.unblock(person, specimen.serial(), FIRST_PIN);
        OperationRecord record = OperationRecord.of(rows, struck.id());
        record.isTrueOf(card, FIRST_PIN, facts);
        facts.assertThat(unlucky.puks()).isLessThanOrEqualTo(1);

        unlucky.expectNothing();
        work.insert(unlucky);
        work.look(person);
        OperationRecord.of(rows, struck.id()).isClosedFor(card, facts);
        facts.assertThat(unlucky.changing()).as("commands to look").isZero();
    }
}
