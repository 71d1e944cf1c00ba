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

    /** AKİS 1.x: without it a card that accepted the PUK answers 6985 to what follows. */
    static UnblockCommand enteringAdministration() {
        return afterOk(UnblockStep.ENTER_ADMINISTRATION, (puk, pin) -> CommandApdu.of(0x80, 0x09, 0x00, 0x02));
    }

    /** SELECT with P1=01 (ISO/IEC 7816-4:2005 §7.1.1). */
    static UnblockCommand selecting(int directory) {
        return afterOk(
                UnblockStep.SELECT_DIRECTORY,
                (puk, pin) -> CommandApdu.carrying(0x00, 0xA4, 0x01, 0x00, (byte) (directory >> 8), (byte) directory));
    }
}
