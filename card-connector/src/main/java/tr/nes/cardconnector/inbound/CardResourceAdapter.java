package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.Connector;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterInternalException;
import jakarta.resource.spi.TransactionSupport;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.HintsContext;
import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.transaction.xa.XAResource;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.pcsc.PcscTransport;
import tr.nes.cardconnector.simulator.ReaderBank;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.transport.CardTransport;

/** The adapter: chooses the transport, watches the readers, knows who listens. Start and stop may come twice. */
@Connector(
        displayName = "card connector",
        vendorName = "tr.nes",
        eisType = "PC/SC readers",
        version = "1.0",
        transactionSupport = TransactionSupport.TransactionSupportLevel.NoTransaction,
        requiredWorkContexts = HintsContext.class)
public class CardResourceAdapter implements ResourceAdapter {

    private static final Logger LOG = Logger.getLogger(CardResourceAdapter.class.getName());

    @ConfigProperty(defaultValue = "auto", description = "auto, pcsc or simulated")
    private String transportChoice = "auto";

    @ConfigProperty(defaultValue = "false", description = "whether auto may fall back to simulated readers")
    private Boolean simulatorAllowed = Boolean.FALSE;

    @ConfigProperty(defaultValue = "3", description = "number of simulated readers")
    private Integer simulatedReaderCount = 3;

    @ConfigProperty(defaultValue = "15000", description = "longest wait in a reader's queue, milliseconds")
    private Integer queueMillis = 15000;

    @ConfigProperty(defaultValue = "10000", description = "longest native call, milliseconds")
    private Integer commandMillis = 10000;

    private final ReaderBoard board = new ReaderBoard(Clock.systemUTC());
    private final Map<MessageEndpointFactory, CardEndpoint> endpoints = new ConcurrentHashMap<>();
    private WorkManager workManager;
    private CardTransport transport;
    private ReaderBank bank;
    private ReaderWatch watch;

    @Override
    public synchronized void start(BootstrapContext context) throws ResourceAdapterInternalException {
        if (watch != null) {
            return;
        }
        workManager = context.getWorkManager();
        bank = new ReaderBank(simulatedReaderCount);
        transport = choose();
        LOG.log(Level.INFO, "card transport: {0}", transport.name());
        watch = new ReaderWatch(transport, board);
        try {
            workManager.startWork(watch);
        } catch (WorkException e) {
            throw new ResourceAdapterInternalException("no thread to watch the readers", e);
        }
    }

    @Override
    public synchronized void stop() {
        endpoints.values().forEach(CardEndpoint::stop);
        endpoints.clear();
        if (watch != null) {
            watch.release();
            watch = null;
        }
    }

    private CardTransport choose() {
        boolean simulated = "simulated".equals(transportChoice)
                || "auto".equals(transportChoice) && simulatorAllowed && !PcscTransport.answers();
        return simulated
                ? new SimulatedTransport(bank)
                : new PcscTransport(workManager, Duration.ofMillis(commandMillis));
    }

    @Override
    public void endpointActivation(MessageEndpointFactory factory, ActivationSpec spec) {
        Delivery delivery = new Delivery(factory);
        CardEndpoint endpoint = new CardEndpoint((CardActivationSpec) spec, workManager, delivery::deliver);
        if (endpoints.putIfAbsent(factory, endpoint) == null) {
            board.join(endpoint);
        }
    }

    @Override
    public void endpointDeactivation(MessageEndpointFactory factory, ActivationSpec spec) {
        CardEndpoint endpoint = endpoints.remove(factory);
        if (endpoint != null) {
            board.leave(endpoint);
            endpoint.stop();
        }
    }

    @Override
    public XAResource[] getXAResources(ActivationSpec[] specs) {
        return new XAResource[0];
    }

    /** What the watch last saw, sorted by name. */
    public List<ReaderSnapshot> snapshots() {
        return board.snapshots();
    }

    public synchronized CardTransport transport() {
        return transport;
    }

    /** The simulated readers; none of them is seen unless the transport is simulated. */
    synchronized ReaderBank bank() {
        return bank;
    }

    public Duration patienceInQueue() {
        return Duration.ofMillis(queueMillis);
    }

    public String getTransportChoice() {
        return transportChoice;
    }

    public void setTransportChoice(String transportChoice) {
        this.transportChoice = transportChoice;
    }

    public Boolean getSimulatorAllowed() {
        return simulatorAllowed;
    }

    public void setSimulatorAllowed(Boolean simulatorAllowed) {
        this.simulatorAllowed = simulatorAllowed;
    }

    public Integer getSimulatedReaderCount() {
        return simulatedReaderCount;
    }

    public void setSimulatedReaderCount(Integer simulatedReaderCount) {
        this.simulatedReaderCount = simulatedReaderCount;
    }

    public Integer getQueueMillis() {
        return queueMillis;
    }

    public void setQueueMillis(Integer queueMillis) {
        this.queueMillis = queueMillis;
    }

    public Integer getCommandMillis() {
        return commandMillis;
    }

    public void setCommandMillis(Integer commandMillis) {
        this.commandMillis = commandMillis;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
