package tr.nes.it.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.card.OperationView;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;

/** One operation that goes wrong at one command; then the card is seen again. Each time the record must be true. */
@ApplicationScoped
public class Misfortune {

    @Inject
    private CardWork work;

    @Inject
    private Rows rows;

    /** Everything that the operation needs beside the card. */
    @FunctionalInterface
    public interface Deed {
        OperationView run() throws Exception;
    }

    /** One mishap at one command. */
    @FunctionalInterface
    public interface Scenario {
        void at(Mishap mishap, int command) throws Exception;
    }

    /**
     * Every mishap at every command. One test for all: in the server each parameter of a test would run all the others again.
     *
     * @throws AssertionError that names the first mishap and command at which something is untrue
     */
    public void everywhere(int commands, Scenario scenario) throws Exception {
        for (Mishap mishap : Mishap.values()) {
            for (int command = 1; command <= commands; command++) {
                try {
                    scenario.at(mishap, command);
                } catch (AssertionError untrue) {
                    throw new AssertionError(mishap + " at command " + command + ": " + untrue.getMessage(), untrue);
                }
            }
        }
    }

    /** How many commands it takes when nothing goes wrong. */
    public int commandsOf(SimulatedCard card, Deed deed) throws Exception {
        UnluckyCard counting = new UnluckyCard(card, CardWork.SLOT);
        work.insert(counting);
        deed.run();
        return counting.commands();
    }

    /** @return how often a PIN or PUK was sent, or something written */
    public UnluckyCard strike(SimulatedCard card, Mishap mishap, int command, String newPin, Deed deed)
            throws Exception {
        UnluckyCard unlucky = new UnluckyCard(card, CardWork.SLOT);
        work.insert(unlucky);
        unlucky.expect(mishap, command);
        OperationView struck = deed.run();
        assertThat(unlucky.puks()).as("PUKs presented").isLessThanOrEqualTo(1);
        OperationRecord.of(rows, struck.id()).isTrueOf(card, newPin);
        return unlucky;
    }

    /** Nothing but questions, and the record is closed by their answers. */
    public void seenAgain(SimulatedCard card, UnluckyCard unlucky, HolderView holder) throws Exception {
        unlucky.expectNothing();
        work.insert(unlucky);
        work.look(holder);
        assertThat(unlucky.changing()).as("commands to look").isZero();
        OperationRecord.newestOf(rows, card.serialNumber()).isClosedFor(card);
    }
}
