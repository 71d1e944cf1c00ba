package tr.nes.production;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A file to or from the bureau, for display. @param answered whether its answer was made or taken */
public record BureauFileView(UUID id, BureauFileKind kind, int lines, Instant at, boolean answered)
        implements Serializable {}
