package tr.nes.cardconnector.simulator.command;

/** The card's implementation of one command. */
@FunctionalInterface
public interface Instruction {

    /** @return data and status word */
    byte[] execute(Command command, CardState card);
}
