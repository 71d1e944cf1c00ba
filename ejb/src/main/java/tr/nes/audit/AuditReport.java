package tr.nes.audit;

import java.io.Serializable;
import java.util.List;

/**
 * The result of {@code verify}.
 *
 * @param rows rows read
 * @param sealedRows rows covered by a signed checkpoint
 * @param checkpoints number of signed checkpoints
 * @param anchoredRows last row confirmed by an anchor outside the database; 0 without anchors
 * @param findings faults, the first wrong row of the chain first; empty if the trail is intact
 */
public record AuditReport(long rows, long sealedRows, long checkpoints, long anchoredRows, List<AuditFinding> findings)
        implements Serializable {

    /** Rows that no checkpoint covers yet, written in the last two seconds. */
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
