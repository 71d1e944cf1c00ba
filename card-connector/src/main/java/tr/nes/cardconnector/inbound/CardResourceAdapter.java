package tr.nes.cardconnector.inbound;

import jakarta.resource.NotSupportedException;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.Connector;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterInternalException;
import jakarta.resource.spi.TransactionSupport.TransactionSupportLevel;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.transaction.xa.XAResource;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.transport.CardAccess;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.NoTransport;

/** The resource adapter: configuration and life cycle (Jakarta Connectors §5.3). */
@Connector(
        displayName = "card connector",
        vendorName = "tr.nes",
        eisType = "PC/SC readers",
        version = "1.0",
        transactionSupport = TransactionSupportLevel.NoTransaction)
public class CardResourceAdapter implements ResourceAdapter, CardAccess {

    @ConfigProperty(defaultValue = "auto", description = "auto, pcsc, simulated or remote")
    private String transportChoice = "auto";

    @ConfigProperty(defaultValue = "false", description = "whether simulated readers may be chosen at all")
    private Boolean simulatorAllowed = false;

    @ConfigProperty(defaultValue = "3", description = "number of simulated readers")
    private Integer simulatedReaderCount = 3;

    @ConfigProperty(defaultValue = "10000", description = "longest wait for one answer of a card, milliseconds")
    private Integer commandMillis = 10_000;

    private transient RunningAdapter running;

    @Override
    public synchronized void start(BootstrapContext context) throws ResourceAdapterInternalException {
        if (running != null) {
            return;
        }
        try {
            running = RunningAdapter.start(this, new WorkThreads(context.getWorkManager()));
        } catch (RuntimeException e) {
            throw new ResourceAdapterInternalException("the card connector cannot start: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    @Override
    public void endpointActivation(MessageEndpointFactory factory, ActivationSpec spec) throws ResourceException {
        if (!(spec instanceof CardActivationSpec cards)) {
            throw new NotSupportedException("not a card activation: " + spec);
        }
        RunningAdapter now = now();
        if (now == null) {
            throw new ResourceAdapterInternalException("the card connector is not running");
        }
        now.activate(factory, cards);
    }

    @Override
    public void endpointDeactivation(MessageEndpointFactory factory, ActivationSpec spec) {
        RunningAdapter now = now();
        if (now != null) {
            now.deactivate(factory);
        }
    }

    /** NoTransaction: there is nothing to recover. */
    @Override
    public XAResource[] getXAResources(ActivationSpec[] specs) {
        return new XAResource[0];
    }

    @Override
    public CardTransport transport() {
        RunningAdapter now = now();
        return now == null ? new NoTransport() : now.transport();
    }

    @Override
    public List<ReaderSnapshot> readers() {
        RunningAdapter now = now();
        return now == null ? List.of() : now.readers();
    }

    @Override
    public Optional<String> trouble() {
        RunningAdapter now = now();
        return now == null ? Optional.of("the card connector is not running") : now.trouble();
    }

    /** Empty before the start and after the stop. */
    Optional<RunningAdapter> running() {
        return Optional.ofNullable(now());
    }

    private synchronized RunningAdapter now() {
        return running;
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

    public Integer getCommandMillis() {
        return commandMillis;
    }

    public void setCommandMillis(Integer commandMillis) {
        this.commandMillis = commandMillis;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardResourceAdapter that
                && Objects.equals(transportChoice, that.transportChoice)
                && Objects.equals(simulatorAllowed, that.simulatorAllowed)
                && Objects.equals(simulatedReaderCount, that.simulatedReaderCount)
                && Objects.equals(commandMillis, that.commandMillis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(transportChoice, simulatorAllowed, simulatedReaderCount, commandMillis);
    }
}
