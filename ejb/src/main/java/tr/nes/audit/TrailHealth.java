package tr.nes.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What this server knows of the trail without reading all of it.
 *
 * @param findings what does not fit the anchors, or vanished; sealing may rest until an operator has decided
 */
public record TrailHealth(List<AuditFinding> findings, List<AnchorHealth> anchors) implements Serializable {}
