package tr.nes.authority;

import java.io.Serializable;
import java.time.Instant;

/** A restored backup that no operator has accepted yet: statuses may be older than what was published. */
public record PendingRestore(Instant backedUpAt, Instant restoredAt) implements Serializable {}
