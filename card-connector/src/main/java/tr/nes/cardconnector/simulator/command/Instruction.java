package tr.nes.cardconnector.simulator.command;

/** What a card does on one command. */
@FunctionalInterface
public interface Instruction {

    /** @return data and status word */
    byte[] execute(Command command, CardState card);
}
