package tr.nes.cardconnector.akis;

import java.util.function.BiFunction;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/**
 * One command of a dialect's unblock sequence.
 *
 * @param after the status word of the previous command that this one requires; any other ends the unblocking
 * @param making builds the command from PUK and new PIN
 */
record UnblockCommand(UnblockStep step, int after, BiFunction<byte[], byte[], CommandApdu> making) {

    static UnblockCommand afterOk(UnblockStep step, BiFunction<byte[], byte[], CommandApdu> making) {
        return new UnblockCommand(step, ResponseApdu.OK, making);
    }
}
