package tr.nes.cardconnector.commissioning;

import java.util.function.Consumer;
import tr.nes.cardconnector.ApduText;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;

/** Shows each exchange, secrets masked. */
final class WatchedConnection implements CardConnection {

    private final CardConnection connection;
    private final Consumer<String> shown;

    WatchedConnection(CardConnection connection, Consumer<String> shown) {
        this.connection = connection;
        this.shown = shown;
    }

    @Override
    public ReaderName reader() {
        return connection.reader();
    }

    @Override
    public Atr atr() {
        return connection.atr();
    }

    @Override
    public long insertion() {
        return connection.insertion();
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardConnectorException {
        String sent = ApduText.command(command.bytes());
        try {
            ResponseApdu answer = connection.transmit(command);
            shown.accept(sent + " -> " + ApduText.answer(answer.bytes()));
            return answer;
        } catch (CardConnectorException none) {
            shown.accept(sent + " -> " + none.getClass().getSimpleName());
            throw none;
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
