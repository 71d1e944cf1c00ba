package tr.nes.sealing;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether and when an epoch key is destroyed. Backups hold copies of what was sealed under it; they are unreadable
 * from then on.
 *
 * @param destroyed whether the key is gone already
 * @param when when it was destroyed, or the latest time at which it will be
 */
public record EpochFate(boolean destroyed, Instant when) implements Serializable {}
