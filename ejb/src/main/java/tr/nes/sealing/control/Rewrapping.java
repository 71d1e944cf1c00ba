package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.SealedTable;

/** Moves rows from a retired epoch to the current one: the data key is wrapped again, the cipher text stays. */
@ApplicationScoped
public class Rewrapping {

    private static final Logger LOG = Logger.getLogger(Rewrapping.class.getName());

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Sealer sealer;

    /** The rows sealed under this key. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<?> rows(SealedTable table, String old) {
        return database.createNativeQuery(
                        "select " + table.id() + " from " + table.name() + " where sealed_by = :old", Object.class)
                .setParameter("old", old)
                .getResultList();
    }

    /** Whether the row was moved. A row that can't be opened was unreadable before and is left as it is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean move(SealedTable table, Object row, String old) {
        List<?> found = database.createNativeQuery(
                        "select sealed_text, sealed_key from " + table.name() + " where " + table.id()
                                + " = :id and sealed_by = :old for update",
                        Object[].class)
                .setParameter("id", row)
                .setParameter("old", old)
                .getResultList();
        if (found.isEmpty()) {
            return false;
        }
        Object[] columns = (Object[]) found.get(0);
        Sealed sealed = new Sealed((byte[]) columns[0], (byte[]) columns[1], old);
        try {
            write(table, row, sealer.rewrap(table.recordPrefix() + row, sealed));
            return true;
        } catch (SealBroken lost) {
            LOG.log(Level.WARNING, "{0} {1}: {2}", new Object[] {table.name(), row, lost.getMessage()});
            return false;
        }
    }

    private void write(SealedTable table, Object row, Sealed sealed) {
        database.createNativeQuery("update " + table.name()
                        + " set sealed_key = :key, sealed_by = :by, version = version + 1 where " + table.id()
                        + " = :id")
                .setParameter("key", sealed.wrappedKey())
                .setParameter("by", sealed.keyId())
                .setParameter("id", row)
                .executeUpdate();
    }
}
