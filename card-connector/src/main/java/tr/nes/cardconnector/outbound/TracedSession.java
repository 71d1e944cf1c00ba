package tr.nes.cardconnector.outbound;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.transport.CardSession;

/**
 * Logs one line per command. Data is logged only for a few commands that never carry a secret; for all others,
 * above all VERIFY, CHANGE and UNBLOCK, only its length. Responses are logged as length and status word.
 */
final class TracedSession implements CardSession {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** SELECT, READ BINARY, both forms of GET DATA (ISO/IEC 7816-4), and AKİS's DIRECTORY. */
    private static final Set<Byte> HARMLESS = Set.of((byte) 0xA4, (byte) 0xB0, (byte) 0xCA, (byte) 0xCB, (byte) 0x18);

    private static final int HEADER = 4;

    private final CardSession session;
    private final Consumer<String> lines;

    TracedSession(CardSession session, Consumer<String> lines) {
        this.session = session;
        this.lines = lines;
    }

    @Override
    public Atr atr() {
        return session.atr();
    }

    @Override
    public long insertion() {
        return session.insertion();
    }

    @Override
    public byte[] transmit(byte[] command) throws CardConnectorException {
        String sent = told(command);
        try {
            byte[] answer = session.transmit(command);
            lines.accept(sent + " -> " + answered(answer));
            return answer;
        } catch (CardConnectorException failure) {
            lines.accept(sent + " -> " + failure.getClass().getSimpleName());
            throw failure;
        }
    }

    private static String told(byte[] command) {
        if (command.length <= HEADER || HARMLESS.contains(command[1])) {
            return HEX.formatHex(command);
        }
        return HEX.formatHex(command, 0, HEADER) + " [" + (command.length - HEADER) + " bytes]";
    }

    private static String answered(byte[] answer) {
        int data = Math.max(0, answer.length - 2);
        return data + " bytes " + HEX.formatHex(Arrays.copyOfRange(answer, data, answer.length));
    }

    @Override
    public void close() {
        session.close();
        lines.accept("reset");
    }
}
