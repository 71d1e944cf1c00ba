package tr.nes.cardconnector.akis;

import java.util.function.BiFunction;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/**
 * One command of a dialect's way to unblock.
 *
 * @param after the answer of the command before it (a status word) after which it is sent; with any other, unblocking ends
 * @param making the command, of PUK and new PIN
 */
record UnblockCommand(UnblockStep step, int after, BiFunction<byte[], byte[], CommandApdu> making) {

    static UnblockCommand afterOk(UnblockStep step, BiFunction<byte[], byte[], CommandApdu> making) {
        return new UnblockCommand(step, ResponseApdu.OK, making);
    }
}
