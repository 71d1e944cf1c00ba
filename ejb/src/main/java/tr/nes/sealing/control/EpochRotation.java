package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealedTable;

/**
 * Rotates the epochs: a new key takes over, surviving rows are rewrapped, the old key is destroyed. After an
 * interruption the next call continues where the last one stopped. Runs on one server at a time and outside any
 * transaction.
 */
@ApplicationScoped
public class EpochRotation {

    private static final String STORE = MasterKey.EPOCH.store();

    @Inject
    private MasterKeys keys;

    @Inject
    private EpochRecords records;

    @Inject
    private Rewrapping rewrapping;

    @Inject
    private Instance<SealedTable> tables;

    /** Whether a step has anything to do; checked first because a step takes locks, for which H2 writes. */
    public boolean isDue() {
        return records.isStepDue(keys.current(STORE));
    }

    public void step() {
        if (records.isDue(keys.current(STORE))) {
            records.opened(keys.addTo(STORE));
        }
        records.retired().forEach(this::leave);
    }

    /**
     * The old key is destroyed only after a pass that found nothing to move, run after the last transaction that
     * could still use the key.
     */
    private void leave(String old) {
        boolean last = records.mayBeDestroyed(old);
        if (moveAll(old) == 0 && last) {
            keys.destroy(old);
            records.destroyed(old);
        }
    }

    private long moveAll(String old) {
        long moved = 0;
        for (SealedTable table : tables) {
            moved += rewrapping.rows(table, old).stream()
                    .filter(row -> rewrapping.move(table, row, old))
                    .count();
        }
        return moved;
    }
}
