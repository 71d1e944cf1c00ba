package tr.nes.audit;

import java.io.Serializable;

/** A row of the trail as it is read. */
public record AuditEntry(AuditCursor place, AuditLine line) implements Serializable {}
