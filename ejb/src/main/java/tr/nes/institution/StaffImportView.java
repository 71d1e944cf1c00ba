package tr.nes.institution;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The newest upload that was confirmed. */
public record StaffImportView(UUID id, int lines, Instant uploadedAt, boolean undoable) implements Serializable {}
