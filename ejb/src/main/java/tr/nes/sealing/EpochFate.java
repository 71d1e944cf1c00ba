package tr.nes.sealing;

import java.io.Serializable;
import java.time.Instant;

/**
 * What becomes of an epoch key, and with it of every copy that a backup kept of what was sealed under it.
 *
 * @param destroyed whether the key is gone already
 * @param when when it was destroyed, or when it will be at the latest
 */
public record EpochFate(boolean destroyed, Instant when) implements Serializable {}
