package tr.nes.cardconnector.simulator;

import java.util.Optional;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.simulator.command.CardState;
import tr.nes.cardconnector.simulator.command.Command;
import tr.nes.cardconnector.simulator.command.CommandChain;
import tr.nes.cardconnector.simulator.command.GetData;
import tr.nes.cardconnector.simulator.command.Instruction;
import tr.nes.cardconnector.simulator.command.InstructionSet;
import tr.nes.cardconnector.simulator.command.SimulatedResponse;

/**
 * A card that behaves like an AKİS card of its dialect. It keeps its counters whatever reader it is in.
 * Thread-safe.
 */
public final class SimulatedCard implements InsertableCard {

    private final Atr atr;
    private final AkisDialect dialect;
    private final InstructionSet instructions;
    private final CardState state;
    private final CommandChain chain = new CommandChain();

    SimulatedCard(Atr atr, AkisDialect dialect, CardState state, InstructionSet instructions) {
        this.atr = atr;
        this.dialect = dialect;
        this.instructions = instructions;
        this.state = state;
    }

    /** @throws IllegalArgumentException for a dialect that can't be simulated (3) */
    public static SimulatedCardBuilder of(AkisDialect dialect) {
        return new SimulatedCardBuilder(dialect);
    }

    @Override
    public Atr atr() {
        return atr;
    }

    public AkisDialect dialect() {
        return dialect;
    }

    public String serialNumber() {
        return state.serialNumber;
    }

    /** Reset or power-on: nothing verified, the master file selected. */
    @Override
    public synchronized void reset() {
        state.reset();
    }

    @Override
    public synchronized byte[] transmit(byte[] apdu) {
        Command command;
        try {
            command = Command.parse(apdu);
        } catch (IllegalArgumentException e) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_LENGTH);
        }
        Optional<Command> whole = chain.add(command);
        if (whole.isEmpty()) {
            return SimulatedResponse.word(SimulatedResponse.OK);
        }
        return executed(whole.get());
    }

    private byte[] executed(Command command) {
        Instruction instruction = instructions.find(command);
        if (state.lifeCycle() == LifeCycle.DEAD && !(instruction instanceof GetData)) {
            return SimulatedResponse.word(SimulatedResponse.CONDITIONS_NOT_SATISFIED);
        }
        return instruction.execute(command, state);
    }

    public synchronized LifeCycle lifeCycle() {
        return state.lifeCycle();
    }

    /** Remaining PIN tries; 0 if the PIN is blocked. */
    public synchronized int pinTries() {
        return state.pin.tries();
    }

    /** Remaining PUK tries; 0 if the card is destroyed. */
    public synchronized int pukTries() {
        return state.puk.tries();
    }

    /** Whether these ASCII digits are the PUK. Uses up no try. */
    public synchronized boolean acceptsPuk(byte[] puk) {
        return state.puk.is(puk);
    }

    /** Whether these ASCII digits are the PIN, blocked or not. Uses up no try. */
    public synchronized boolean accepts(byte[] pin) {
        return state.pin.is(pin);
    }
}
