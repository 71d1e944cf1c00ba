package tr.nes.cardconnector.testing;

import jakarta.resource.ResourceException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.inbound.CardActivationSpec;
import tr.nes.cardconnector.inbound.CardResourceAdapter;
import tr.nes.cardconnector.outbound.CardManagedConnectionFactory;

/** The connector over pcsc as in a container: a started adapter, a pool, and a bean that receives events. */
public final class RunningConnector implements AutoCloseable {

    /** Long enough for a slow machine; tests check that something happens, not how fast. */
    public static final Duration SOON = Duration.ofSeconds(60);

    private final TestWorks works = new TestWorks();
    private final CardResourceAdapter adapter = new CardResourceAdapter();
    private final RecordingEndpoint recordingEndpoint;
    private final ContainerPool pool;

    private RunningConnector(RecordingEndpoint recordingEndpoint, Duration command, Duration queue)
            throws ResourceException {
        this.recordingEndpoint = recordingEndpoint;
        adapter.setTransportChoice("pcsc");
        adapter.setCommandMillis((int) command.toMillis());
        CardManagedConnectionFactory factory = new CardManagedConnectionFactory();
        factory.setResourceAdapter(adapter);
        factory.setQueueMillis((int) queue.toMillis());
        pool = new ContainerPool(factory);
        startAdapter();
    }

    public static RunningConnector start() throws ResourceException {
        return start(new RecordingEndpoint(), Duration.ofSeconds(10), SOON);
    }

    /**
     * @param command the longest wait for a card's response
     * @param queue the longest wait for a reader
     */
    public static RunningConnector start(RecordingEndpoint recordingEndpoint, Duration command, Duration queue)
            throws ResourceException {
        return new RunningConnector(recordingEndpoint, command, queue);
    }

    /** As a container does at deployment. */
    public void startAdapter() throws ResourceException {
        adapter.start(works);
        adapter.endpointActivation(recordingEndpoint, new CardActivationSpec());
    }

    /** As a container does at undeployment. */
    public void stopAdapter() {
        adapter.endpointDeactivation(recordingEndpoint, new CardActivationSpec());
        adapter.stop();
    }

    public CardConnectionFactory readers() {
        return pool.connectionFactory(CardConnectionFactory.class);
    }

    /** Threads of the container in use by the connector. */
    public int threads() {
        return works.running();
    }

    /** Retries until the reader can be used; each failure in between must be one of the connector's exceptions. */
    public CardConnection connect(ReaderName reader) throws Exception {
        AtomicReference<CardConnection> got = new AtomicReference<>();
        AtomicReference<CardConnectorException> refusal = new AtomicReference<>();
        try {
            Eventually.until("a connection to " + reader, SOON, () -> {
                try {
                    got.set(readers().connect(reader));
                } catch (CardConnectorException notYet) {
                    refusal.set(notYet);
                }
                return got.get() != null;
            });
        } catch (AssertionError never) {
            never.initCause(refusal.get());
            throw never;
        }
        return got.get();
    }

    /** Retries until the card has told its serial number, also if it once exceeds a test's short time limit. */
    public String serialNumber(ReaderName reader) throws Exception {
        String[] told = new String[1];
        Eventually.until("the serial number of the card in " + reader, SOON, () -> {
            try (CardConnection connection = connect(reader)) {
                told[0] = AkisCard.on(connection).serialNumber();
                return true;
            } catch (CardSilent tooSlow) {
                return false;
            }
        });
        return told[0];
    }

    /** Waits until the monitor reports this state of the reader. */
    public void awaitReader(ReaderName reader, boolean cardPresent) throws Exception {
        Eventually.until(
                reader + (cardPresent ? " with" : " without") + " card",
                SOON,
                () -> readers().readers().stream()
                        .anyMatch(seen -> seen.name().equals(reader) && seen.cardPresent() == cardPresent));
    }

    /** Waits until the monitor reports no card in the reader, attached or not; cards are never exchanged faster. */
    public void awaitNoCard(ReaderName reader) throws Exception {
        Eventually.until(
                "no card in " + reader,
                SOON,
                () -> readers().readers().stream().noneMatch(seen -> seen.name().equals(reader) && seen.cardPresent()));
    }

    /**
     * Waits until the bean has received this many events of the reader; they arrive after the monitor has reported
     * the state.
     */
    public List<String> heard(ReaderName reader, int atLeast) throws Exception {
        Eventually.until(
                atLeast + " events of " + reader,
                SOON,
                () -> recordingEndpoint.of(reader).size() >= atLeast);
        return recordingEndpoint.of(reader);
    }

    /** Waits until the monitor works and reports no such reader. */
    public void awaitNoReader(ReaderName reader) throws Exception {
        Eventually.until(
                "no " + reader,
                SOON,
                () -> !readers().readers().isEmpty()
                        && readers().readers().stream()
                                .noneMatch(seen -> seen.name().equals(reader)));
    }

    @Override
    public void close() {
        stopAdapter();
        pool.close();
        works.close();
    }
}
