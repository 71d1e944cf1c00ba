package tr.nes.production.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.ProductionReaderView;
import tr.nes.production.ReaderStarted;
import tr.nes.production.control.ProductionReaderRecords;
import tr.nes.production.control.ProductionRecords;
import tr.nes.production.entity.ProductionOrder;
import tr.nes.production.entity.ProductionReader;
import tr.nes.shared.Caller;
import tr.nes.shared.Installation;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The readers of this server in which cards are made. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class ProductionReaders {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory connector;

    @Inject
    private ProductionReaderRecords records;

    @Inject
    private ProductionRecords orders;

    @Inject
    private Installation installation;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ReaderStarted> started;

    @Inject
    private Clock clock;

    /** Names of this server's readers that make cards. For other slices only. */
    @PermitAll
    public List<ReaderName> names() {
        return records.all().stream().map(ProductionReader::name).toList();
    }

    /** Ordered by name. */
    public List<ProductionReaderView> all() {
        List<ReaderSnapshot> attached = connector.readers();
        return records.all().stream().map(reader -> view(reader, attached)).toList();
    }

    private ProductionReaderView view(ProductionReader reader, List<ReaderSnapshot> attached) {
        Optional<ReaderSnapshot> seen = attached.stream()
                .filter(each -> each.name().equals(reader.name()))
                .findFirst();
        return new ProductionReaderView(
                reader.id(),
                reader.name().value(),
                seen.isPresent(),
                seen.filter(ReaderSnapshot::cardPresent).isPresent(),
                reader.isRunning(),
                orders.newestIn(reader.name().value())
                        .map(ProductionOrder::view)
                        .orElse(null));
    }

    /**
     * Chooses an attached reader for the production; the caller sees to it that it serves nothing else.
     *
     * @throws ProductionException READER_UNKNOWN if none of this name is attached; READER_TAKEN
     */
    @RequiresFreshFactor
    public void choose(ReaderName name) {
        if (connector.readers().stream().noneMatch(seen -> seen.name().equals(name))) {
            throw new ProductionException(Reason.READER_UNKNOWN);
        }
        if (records.find(name).isPresent()) {
            throw new ProductionException(Reason.READER_TAKEN);
        }
        records.add(new ProductionReader(installation.node(), name, caller.holder(), clock.instant()));
        audit(name, "chosen");
    }

    /** @throws ProductionException READER_UNKNOWN; READER_RUNNING */
    @RequiresFreshFactor
    public void release(UUID id) {
        ProductionReader reader = records.demand(id);
        if (reader.isRunning()) {
            throw new ProductionException(Reason.READER_RUNNING);
        }
        records.remove(reader);
        audit(reader.name(), "released");
    }

    /** From now on every blank card in it is made, also the one that is in it. @throws ProductionException READER_UNKNOWN */
    @RequiresFreshFactor
    public void start(UUID id) {
        ProductionReader reader = records.demand(id);
        reader.start(caller.holder(), clock.instant());
        audit(reader.name(), "begun");
        started.fire(new ReaderStarted(reader.name()));
    }

    /** A card that is being made is finished. @throws ProductionException READER_UNKNOWN */
    @RequiresFreshFactor
    public void stop(UUID id) {
        ProductionReader reader = records.demand(id);
        reader.stop(caller.holder(), clock.instant());
        audit(reader.name(), "ended");
    }

    private void audit(ReaderName reader, String what) {
        audit.record(AuditFact.told(AuditAction.PRODUCTION_READER, reader.value(), what));
    }
}
