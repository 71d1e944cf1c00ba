package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.pcsc.PcscTransport;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.Threads;

/** Everything that exists from the adapter's start to its stop. */
final class RunningAdapter {

    private static final Duration START = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(3);

    private final Threads threads;
    private final TransportChoice choice;
    private final ReaderWatch watch;
    private final Map<MessageEndpointFactory, CardEndpoint> endpoints = new HashMap<>();

    private RunningAdapter(Threads threads, TransportChoice choice) {
        this.threads = threads;
        this.choice = choice;
        this.watch = new ReaderWatch(choice::monitor, Clock.systemUTC());
    }

    /**
     * Waits briefly for the first poll, so that applications deployed next find the readers; a hanging daemon does
     * not block startup.
     */
    static RunningAdapter start(CardResourceAdapter configuration, Threads threads) {
        TransportChoice choice = new TransportChoice(
                configuration.getTransportChoice(),
                configuration.getSimulatorAllowed(),
                new PcscTransport(threads, Duration.ofMillis(configuration.getCommandMillis())),
                () -> new SimulatedTransport(configuration.getSimulatedReaderCount()));
        RunningAdapter started = new RunningAdapter(threads, choice);
        threads.startLong(started.watch);
        started.watch.awaitFirstLook(START);
        return started;
    }

    synchronized void activate(MessageEndpointFactory factory, CardActivationSpec spec) {
        if (!endpoints.containsKey(factory)) {
            CardEndpoint endpoint = new CardEndpoint(spec::chooses, new Delivery(factory), threads);
            endpoints.put(factory, endpoint);
            watch.subscribe(endpoint);
        }
    }

    synchronized void deactivate(MessageEndpointFactory factory) {
        CardEndpoint endpoint = endpoints.remove(factory);
        if (endpoint != null) {
            watch.unsubscribe(endpoint);
            endpoint.close();
        }
    }

    CardTransport transport() {
        return choice.current();
    }

    List<ReaderSnapshot> readers() {
        return watch.readers();
    }

    Optional<String> trouble() {
        return watch.trouble();
    }

    void stop() {
        watch.stop();
        synchronized (this) {
            List.copyOf(endpoints.keySet()).forEach(this::deactivate);
        }
        choice.close();
        watch.awaitEnd(STOP);
    }
}
