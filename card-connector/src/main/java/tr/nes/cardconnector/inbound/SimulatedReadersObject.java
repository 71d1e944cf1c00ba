package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.AdministeredObject;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterAssociation;
import java.util.List;
import java.util.Optional;
import javax.naming.Reference;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedReaders;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.transport.CardAccess;

/** The administered object that gives an application access to the simulated readers. */
@AdministeredObject(adminObjectInterfaces = SimulatedReaders.class)
public class SimulatedReadersObject implements SimulatedReaders, ResourceAdapterAssociation {

    private static final long serialVersionUID = 1L;

    private transient ResourceAdapter adapter;
    private Reference reference;

    @Override
    public List<ReaderName> readers() {
        return chosen().map(SimulatedTransport::names).orElse(List.of());
    }

    @Override
    public void insert(ReaderName reader, InsertableCard card) {
        demand(reader).insert(reader, card);
    }

    @Override
    public Optional<InsertableCard> pull(ReaderName reader) {
        return demand(reader).pull(reader);
    }

    @Override
    public Optional<InsertableCard> card(ReaderName reader) {
        return demand(reader).card(reader);
    }

    private SimulatedTransport demand(ReaderName reader) {
        return chosen().orElseThrow(() -> new IllegalArgumentException("no simulated reader " + reader));
    }

    private Optional<SimulatedTransport> chosen() {
        return adapter instanceof CardAccess cards
                        && cards.transport() instanceof CombinedTransport transport
                        && transport.local() instanceof SimulatedTransport simulated
                ? Optional.of(simulated)
                : Optional.empty();
    }

    @Override
    public ResourceAdapter getResourceAdapter() {
        return adapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter adapter) {
        this.adapter = adapter;
    }

    @Override
    public Reference getReference() {
        return reference;
    }

    @Override
    public void setReference(Reference reference) {
        this.reference = reference;
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
