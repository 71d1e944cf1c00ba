package tr.nes.cardconnector.simulator.command;

import java.util.Optional;

/** Command chaining (ISO/IEC 7816-4:2005 §5.1.1.1): bit 5 of CLA says that more of the same command follows. */
public final class CommandChain {

    private static final int MORE_FOLLOWS = 0x10;

    private Command begun;

    /** The whole command; empty if more of it is to come. A chain that another command breaks is forgotten. */
    public Optional<Command> add(Command command) {
        boolean goesOn = begun != null && begun.ins() == command.ins() && begun.parameters() == command.parameters();
        Command whole = goesOn ? joined(command) : command;
        begun = (command.cla() & MORE_FOLLOWS) == 0 ? null : whole;
        return begun == null ? Optional.of(whole) : Optional.empty();
    }

    private Command joined(Command next) {
        byte[] data = DerWriter.join(begun.data(), next.data());
        return new Command(next.cla(), next.ins(), next.p1(), next.p2(), data, next.le());
    }
}
