package tr.nes.audit;

import java.io.Serializable;

/** A row of the trail with its position. */
public record AuditEntry(AuditCursor place, AuditLine line) implements Serializable {}
