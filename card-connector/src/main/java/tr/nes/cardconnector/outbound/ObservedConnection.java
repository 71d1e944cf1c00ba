package tr.nes.cardconnector.outbound;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;

/** The borrower's connection; reports its duration and failures to the observers. */
final class ObservedConnection implements CardConnection {

    private final CardConnection connection;
    private final Observers observers;
    private final long begun = System.nanoTime();
    private final AtomicBoolean over = new AtomicBoolean();

    ObservedConnection(CardConnection connection, Observers observers) {
        this.connection = connection;
        this.observers = observers;
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
        try {
            return connection.transmit(command);
        } catch (CardConnectorException failure) {
            observers.tell(observer -> observer.failed(reader(), failure));
            throw failure;
        }
    }

    @Override
    public void close() {
        connection.close();
        if (over.compareAndSet(false, true)) {
            Duration time = Duration.ofNanos(System.nanoTime() - begun);
            observers.tell(observer -> observer.used(reader(), time));
        }
    }
}
