package tr.nes.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What this server knows about the trail without reading all of it.
 *
 * @param findings deviations from the anchors and vanished rows; sealing may be paused until an operator has
 * decided
 */
public record TrailHealth(List<AuditFinding> findings, List<AnchorHealth> anchors) implements Serializable {}
