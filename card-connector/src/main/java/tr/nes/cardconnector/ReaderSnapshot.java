package tr.nes.cardconnector;

import java.io.Serializable;

/**
 * A reader as the monitor last saw it.
 *
 * @param cardPresent whether a card is in it, readable or not
 * @param insertion number of insertions in this reader since monitoring began; differs after a card was removed
 * and inserted
 */
public record ReaderSnapshot(ReaderName name, boolean cardPresent, long insertion) implements Serializable {}
