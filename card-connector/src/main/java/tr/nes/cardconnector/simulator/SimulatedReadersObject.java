package tr.nes.cardconnector.simulator;

import jakarta.resource.Referenceable;
import jakarta.resource.spi.AdministeredObject;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterAssociation;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import javax.naming.Reference;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardAccess;

/** The administered object (Jakarta Connectors §13.4.2) through which the other modules reach the simulated readers. */
@AdministeredObject(adminObjectInterfaces = SimulatedReaders.class)
public class SimulatedReadersObject
        implements SimulatedReaders, ResourceAdapterAssociation, Referenceable, Serializable {

    private static final long serialVersionUID = 1L;

    private transient ResourceAdapter adapter;
    private Reference reference;

    @Override
    public List<ReaderName> readers() {
        return chosen().map(SimulatedReaders::readers).orElse(List.of());
    }

    @Override
    public void insert(ReaderName reader, InsertableCard card) {
        demand(reader).insert(reader, card);
    }

    @Override
    public Optional<InsertableCard> remove(ReaderName reader) {
        return demand(reader).remove(reader);
    }

    @Override
    public Optional<InsertableCard> card(ReaderName reader) {
        return demand(reader).card(reader);
    }

    private SimulatedReaders demand(ReaderName reader) {
        return chosen().orElseThrow(() -> new IllegalArgumentException("no simulated reader " + reader));
    }

    private Optional<SimulatedReaders> chosen() {
        return Optional.ofNullable(adapter)
                .map(CardAccess.class::cast)
                .map(CardAccess::transport)
                .filter(SimulatedReaders.class::isInstance)
                .map(SimulatedReaders.class::cast);
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
}
