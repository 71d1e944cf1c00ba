package tr.nes.cardconnector.simulator;

/** What a card does on one command. */
@FunctionalInterface
interface Instruction {

    /** @return data and status word */
    byte[] execute(Command command, CardState card);
}
