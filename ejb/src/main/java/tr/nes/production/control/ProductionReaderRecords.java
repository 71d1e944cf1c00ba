package tr.nes.production.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.cardconnector.ReaderName;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.entity.ProductionReader;
import tr.nes.shared.Installation;

/** Finds the readers of the production at this server. */
@ApplicationScoped
@Transactional
public class ProductionReaderRecords {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Installation installation;

    public void add(ProductionReader reader) {
        database.persist(reader);
    }

    public void remove(ProductionReader reader) {
        database.remove(reader);
    }

    public List<ProductionReader> all() {
        return database.createQuery(
                        "select r from ProductionReader r where r.node = :node order by r.name", ProductionReader.class)
                .setParameter("node", installation.node())
                .getResultList();
    }

    public boolean isRunning(ReaderName name) {
        return find(name).filter(ProductionReader::isRunning).isPresent();
    }

    public Optional<ProductionReader> find(ReaderName name) {
        return all().stream().filter(reader -> reader.name().equals(name)).findFirst();
    }

    /** @throws ProductionException READER_UNKNOWN if there is none with this id at this server */
    public ProductionReader demand(UUID id) {
        ProductionReader reader =
                id == null ? null : database.find(ProductionReader.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (reader == null || !reader.isAt(installation.node())) {
            throw new ProductionException(Reason.READER_UNKNOWN);
        }
        return reader;
    }
}
