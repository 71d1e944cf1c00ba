package tr.nes.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What {@code verify} found.
 *
 * @param rows rows read
 * @param sealedRows rows covered by a signed checkpoint; the removal of others would go unseen
 * @param checkpoints how many signed checkpoints there are
 * @param faults one sentence per changed, missing or reordered row; empty when the trail is whole
 */
public record AuditReport(long rows, long sealedRows, long checkpoints, List<String> faults) implements Serializable {

    /** Rows that no checkpoint covers yet: those of the last two seconds. */
    public long unsealedRows() {
        return rows - sealedRows;
    }

    public boolean whole() {
        return faults.isEmpty();
    }
}
