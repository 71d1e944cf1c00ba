package tr.nes.it.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.card.OperationView;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;

/** One operation that goes wrong at one command; then the card is seen again. Each time the record must be true. */
@ApplicationScoped
public class FaultScenario {

    @Inject
    private CardWork work;

    @Inject
    private Rows rows;

    /** Everything that the operation needs beside the card. */
    @FunctionalInterface
    public interface Deed {
        OperationView run() throws Exception;
    }

    /** One fault at one command. */
    @FunctionalInterface
    public interface Scenario {
        void at(CardFault cardFault, int command) throws Exception;
    }

    /**
     * Every fault at every command. One test for all: in the server each parameter of a test would run all the others again.
     *
     * @throws AssertionError that names the first fault and command at which something is untrue
     */
    public void everywhere(int commands, Scenario scenario) throws Exception {
        for (CardFault cardFault : CardFault.values()) {
            for (int command = 1; command <= commands; command++) {
                try {
                    scenario.at(cardFault, command);
                } catch (AssertionError untrue) {
                    throw new AssertionError(cardFault + " at command " + command + ": " + untrue.getMessage(), untrue);
                }
            }
        }
    }

    /** How many commands it takes when nothing goes wrong. */
    public int commandsOf(SimulatedCard card, Deed deed) throws Exception {
        FaultInjectingCard counting = new FaultInjectingCard(card, CardWork.SLOT);
        work.insert(counting);
        deed.run();
        return counting.commands();
    }

    /** @return how often a PIN or PUK was sent, or something written */
    public FaultInjectingCard strike(SimulatedCard card, CardFault cardFault, int command, String newPin, Deed deed)
            throws Exception {
        FaultInjectingCard faulty = new FaultInjectingCard(card, CardWork.SLOT);
        work.insert(faulty);
        faulty.expect(cardFault, command);
        OperationView struck = deed.run();
        assertThat(faulty.puks()).as("PUKs presented").isLessThanOrEqualTo(1);
        OperationRecord.of(rows, struck.id()).isTrueOf(card, newPin);
        return faulty;
    }

    /** Nothing but questions, and the record is closed by their answers. */
    public void seenAgain(SimulatedCard card, FaultInjectingCard faulty, HolderView holder) throws Exception {
        faulty.expectNothing();
        work.insert(faulty);
        work.look(holder);
        assertThat(faulty.changing()).as("commands to look").isZero();
        OperationRecord.newestOf(rows, card.serialNumber()).isClosedFor(card);
    }
}
