package tr.nes.it.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.card.OperationView;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;

/**
 * Runs one operation with a fault at one command, then inserts the card again; the journal must be correct each
 * time.
 */
@ApplicationScoped
public class FaultScenario {

    @Inject
    private CardWork work;

    @Inject
    private Rows rows;

    /** The operation, including everything it needs beside the card. */
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
     * Runs every fault at every command. One test for all, because in the server each parameter of a test would
     * run all others again.
     *
     * @throws AssertionError naming the first fault and command with an incorrect result
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

    /** Number of commands of an operation without faults. */
    public int commandsOf(SimulatedCard card, Deed deed) throws Exception {
        FaultInjectingCard counting = new FaultInjectingCard(card, CardWork.SLOT);
        work.insert(counting);
        deed.run();
        return counting.commands();
    }

    /** @return the card, which has counted PINs, PUKs and writes */
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

    /** Only queries are sent, and their responses close the journal row. */
    public void seenAgain(SimulatedCard card, FaultInjectingCard faulty, HolderView holder) throws Exception {
        faulty.expectNothing();
        work.insert(faulty);
        work.look(holder);
        assertThat(faulty.changing()).as("commands to look").isZero();
        OperationRecord.newestOf(rows, card.serialNumber()).isClosedFor(card);
    }
}
