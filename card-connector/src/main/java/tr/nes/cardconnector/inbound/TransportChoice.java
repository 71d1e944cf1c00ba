package tr.nes.cardconnector.inbound;

import java.util.function.Supplier;
import java.util.logging.Logger;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.NoTransport;
import tr.nes.cardconnector.transport.ReaderMonitor;

/**
 * Which transport serves. {@code auto}: PC/SC as soon as a daemon answers; else the simulated readers, if they are allowed;
 * else none, and the daemon is looked for again. What was once chosen stays.
 */
final class TransportChoice {

    private static final Logger LOG = Logger.getLogger(TransportChoice.class.getName());

    private final CardTransport pcsc;
    private final Supplier<? extends CardTransport> simulated;
    private final boolean simulatorAllowed;
    private volatile CardTransport chosen = new NoTransport();

    /**
     * @param wanted {@code auto}, {@code pcsc} or {@code simulated}
     * @throws IllegalArgumentException if it is none of these, or simulated readers are wanted but not allowed
     */
    TransportChoice(
            String wanted, boolean simulatorAllowed, CardTransport pcsc, Supplier<? extends CardTransport> simulated) {
        this.pcsc = pcsc;
        this.simulated = simulated;
        this.simulatorAllowed = simulatorAllowed;
        switch (wanted) {
            case "auto" -> LOG.fine("the transport is chosen at the first look");
            case "pcsc" -> choose(pcsc);
            case "simulated" -> choose(demandAllowed());
            default -> throw new IllegalArgumentException("transport is auto, pcsc or simulated, not " + wanted);
        }
    }

    CardTransport current() {
        return chosen;
    }

    /** A view of the readers of the transport that is chosen, by this call if need be. */
    ReaderMonitor monitor() throws CardConnectorException {
        return chosen instanceof NoTransport ? chooseByLooking() : chosen.monitor();
    }

    private ReaderMonitor chooseByLooking() throws CardConnectorException {
        try {
            ReaderMonitor monitor = pcsc.monitor();
            choose(pcsc);
            return monitor;
        } catch (CardServiceGone noDaemon) {
            if (!simulatorAllowed) {
                throw noDaemon;
            }
            choose(simulated.get());
            return chosen.monitor();
        }
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
