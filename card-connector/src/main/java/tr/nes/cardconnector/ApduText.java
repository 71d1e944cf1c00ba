package tr.nes.cardconnector;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * Commands and responses as text for a log or a person: data is shown only of a few commands that never carry a
 * secret; of all others, above all VERIFY, CHANGE and UNBLOCK, only its length. Of a response, length and status word.
 */
public final class ApduText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** SELECT, READ BINARY, both forms of GET DATA (ISO/IEC 7816-4), and AKİS's DIRECTORY. */
    private static final Set<Byte> HARMLESS = Set.of((byte) 0xA4, (byte) 0xB0, (byte) 0xCA, (byte) 0xCB, (byte) 0x18);

    private static final int HEADER = 4;

    private ApduText() {}

    /** @param command the whole command; for example {@code 00200081 [7 bytes]} */
    public static String command(byte[] command) {
        if (command.length <= HEADER || HARMLESS.contains(command[1])) {
            return HEX.formatHex(command);
        }
        return HEX.formatHex(command, 0, HEADER) + " [" + (command.length - HEADER) + " bytes]";
    }

    /** @param answer data and status word; for example {@code 0 bytes 63C2} */
    public static String answer(byte[] answer) {
        int data = Math.max(0, answer.length - 2);
        return data + " bytes " + HEX.formatHex(Arrays.copyOfRange(answer, data, answer.length));
    }
}
