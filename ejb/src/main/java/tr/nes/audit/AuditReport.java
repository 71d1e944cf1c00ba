package tr.nes.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What {@code verify} found.
 *
 * @param rows rows read
 * @param sealedRows rows covered by a signed checkpoint
 * @param faults one sentence per changed, missing or reordered row; empty when the trail is whole
 */
public record AuditReport(long rows, long sealedRows, List<String> faults) implements Serializable {

    public boolean whole() {
        return faults.isEmpty();
    }
}
