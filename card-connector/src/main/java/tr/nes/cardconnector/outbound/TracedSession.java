package tr.nes.cardconnector.outbound;

import java.util.function.Consumer;
import tr.nes.cardconnector.ApduText;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.transport.CardSession;

/** Logs one line per command, without data that may be secret ({@link ApduText}). */
final class TracedSession implements CardSession {

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
        String sent = ApduText.command(command);
        try {
            byte[] answer = session.transmit(command);
            lines.accept(sent + " -> " + ApduText.answer(answer));
            return answer;
        } catch (CardConnectorException failure) {
            lines.accept(sent + " -> " + failure.getClass().getSimpleName());
            throw failure;
        }
    }

    @Override
    public void close() {
        session.close();
        lines.accept("reset");
    }
}
