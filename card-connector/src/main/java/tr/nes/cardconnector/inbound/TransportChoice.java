package tr.nes.cardconnector.inbound;

import java.util.function.Supplier;
import java.util.logging.Logger;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.NoTransport;
import tr.nes.cardconnector.transport.ReaderMonitor;

/**
 * Chooses the transport. {@code auto}: the simulated readers if they are allowed, that is in development, with or
 * without a PC/SC daemon; else PC/SC as soon as a daemon responds, which is retried until then. The choice is
 * final.
 */
final class TransportChoice {

    private static final Logger LOG = Logger.getLogger(TransportChoice.class.getName());

    private final CardTransport pcsc;
    private final Supplier<? extends CardTransport> simulated;
    private final boolean simulatorAllowed;
    private volatile CardTransport chosen = new NoTransport();

    /**
     * @param wanted {@code auto}, {@code pcsc}, {@code simulated}, or {@code remote} for no readers of this machine
     * @throws IllegalArgumentException if it is none of these, or if simulated readers are requested but not
     * allowed
     */
    TransportChoice(
            String wanted, boolean simulatorAllowed, CardTransport pcsc, Supplier<? extends CardTransport> simulated) {
        this.pcsc = pcsc;
        this.simulated = simulated;
        this.simulatorAllowed = simulatorAllowed;
        switch (wanted) {
            case "auto" -> chooseWithoutLooking();
            case "pcsc" -> choose(pcsc);
            case "simulated" -> choose(demandAllowed());
            case "remote" -> choose(new NoReaders());
            default ->
                throw new IllegalArgumentException("transport is auto, pcsc, simulated or remote, not " + wanted);
        }
    }

    CardTransport current() {
        return chosen;
    }

    /** A monitor of the chosen transport; makes the choice if necessary. */
    ReaderMonitor monitor() throws CardConnectorException {
        return chosen instanceof NoTransport ? chooseByLooking() : chosen.monitor();
    }

    private void chooseWithoutLooking() {
        if (simulatorAllowed) {
            choose(simulated.get());
        }
    }

    private ReaderMonitor chooseByLooking() throws CardConnectorException {
        ReaderMonitor monitor = pcsc.monitor();
        choose(pcsc);
        return monitor;
    }

    private CardTransport demandAllowed() {
        if (!simulatorAllowed) {
            throw new IllegalArgumentException("simulated readers are wanted, but simulatorAllowed is false");
        }
        return simulated.get();
    }

    private void choose(CardTransport transport) {
        chosen = transport;
        LOG.info("card transport: " + transport.name());
    }

    void close() {
        chosen.close();
        pcsc.close();
    }
}
