package tr.nes.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What {@code verify} found.
 *
 * @param rows rows read
 * @param sealedRows rows covered by a signed checkpoint
 * @param checkpoints how many signed checkpoints there are
 * @param anchoredRows up to which row an anchor outside the database vouches; 0 without any
 * @param findings what is wrong, the chain's first wrong row first; empty when the trail is whole
 */
public record AuditReport(long rows, long sealedRows, long checkpoints, long anchoredRows, List<AuditFinding> findings)
        implements Serializable {

    /** Rows that no checkpoint covers yet: those of the last two seconds. */
    public long unsealedRows() {
        return rows - sealedRows;
    }

    public boolean whole() {
        return findings.isEmpty();
    }

    /** One sentence per finding, in English. */
    public List<String> faults() {
        return findings.stream().map(AuditFinding::sentence).toList();
    }
}
