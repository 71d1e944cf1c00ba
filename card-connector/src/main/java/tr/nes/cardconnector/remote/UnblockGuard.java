package tr.nes.cardconnector.remote;

import java.util.function.BooleanSupplier;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CommandForbidden;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.CommandKind;

/**
 * The last check before a command leaves for another machine, whoever sends it: a command that carries a PUK or uses its
 * rights only where that is allowed, one that no operation there needs never.
 */
final class UnblockGuard {

    private UnblockGuard() {}

    /**
     * @param mayUnblock asked only for commands of an unblocking
     * @throws CommandForbidden if it must not be sent; nothing was
     */
    static void check(ReaderName reader, Atr atr, byte[] command, BooleanSupplier mayUnblock) throws CommandForbidden {
        boolean allowed = switch (CommandKind.of(atr, command)) {
            case ORDINARY -> true;
            case UNBLOCKING -> mayUnblock.getAsBoolean();
            case OTHER -> false;
        };
        if (!allowed) {
            throw new CommandForbidden(reader);
        }
    }
}
