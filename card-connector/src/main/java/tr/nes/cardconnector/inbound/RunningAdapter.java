package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.pcsc.PcscTransport;
import tr.nes.cardconnector.remote.AgentDirectory;
import tr.nes.cardconnector.remote.ListenerSettings;
import tr.nes.cardconnector.remote.RemoteListener;
import tr.nes.cardconnector.remote.RemoteTransport;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.Threads;

/** Everything that exists from the adapter's start to its stop. */
final class RunningAdapter {

    private static final Duration START = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(3);

    private final Threads threads;
    private final CombinedTransport transport;
    private final ReaderWatch watch;
    private final ReaderWatch remoteWatch;
    private final Map<MessageEndpointFactory, CardEndpoint> endpoints = new HashMap<>();

    private RemoteListener listener;

    private RunningAdapter(Threads threads, CombinedTransport transport) {
        this.threads = threads;
        this.transport = transport;
        this.watch = new ReaderWatch(transport::monitor, Clock.systemUTC());
        this.remoteWatch = new ReaderWatch(transport.remote()::monitor, Clock.systemUTC());
    }

    /**
     * Waits briefly for the first poll, so that applications deployed next find the readers; a hanging daemon does
     * not block startup.
     */
    static RunningAdapter start(CardResourceAdapter configuration, Threads threads) {
        Duration command = Duration.ofMillis(configuration.getCommandMillis());
        TransportChoice choice = new TransportChoice(
                configuration.getTransportChoice(),
                configuration.getSimulatorAllowed(),
                new PcscTransport(threads, command),
                () -> new SimulatedTransport(configuration.getSimulatedReaderCount()));
        RunningAdapter started =
                new RunningAdapter(threads, new CombinedTransport(choice, new RemoteTransport(command)));
        threads.startLong(started.watch);
        threads.startLong(started.remoteWatch);
        started.watch.awaitFirstLook(START);
        return started;
    }

    synchronized void activate(MessageEndpointFactory factory, CardActivationSpec spec) {
        if (!endpoints.containsKey(factory)) {
            CardEndpoint endpoint = new CardEndpoint(spec::chooses, new Delivery(factory), threads);
            endpoints.put(factory, endpoint);
            watch.subscribe(endpoint);
            remoteWatch.subscribe(endpoint);
        }
    }

    synchronized void deactivate(MessageEndpointFactory factory) {
        CardEndpoint endpoint = endpoints.remove(factory);
        if (endpoint != null) {
            watch.unsubscribe(endpoint);
            remoteWatch.unsubscribe(endpoint);
            endpoint.close();
        }
    }

    CardTransport transport() {
        return transport;
    }

    RemoteTransport remote() {
        return transport.remote();
    }

    /** This machine's readers and then those of agents. */
    List<ReaderSnapshot> readers() {
        return Stream.of(watch, remoteWatch)
                .flatMap(each -> each.readers().stream())
                .toList();
    }

    /** As {@link tr.nes.cardconnector.remote.RemoteReaders#listen}. */
    int listen(ListenerSettings settings, SSLContext context, AgentDirectory directory) throws IOException {
        stopListening();
        synchronized (this) {
            listener = RemoteListener.open(settings, context, directory, remote(), threads);
            return listener.port();
        }
    }

    synchronized void stopListening() {
        if (listener != null) {
            listener.close();
            listener = null;
        }
    }

    Optional<String> trouble() {
        return watch.trouble();
    }

    void stop() {
        stopListening();
        watch.stop();
        remoteWatch.stop();
        synchronized (this) {
            List.copyOf(endpoints.keySet()).forEach(this::deactivate);
        }
        transport.close();
        watch.awaitEnd(STOP);
        remoteWatch.awaitEnd(STOP);
    }
}
