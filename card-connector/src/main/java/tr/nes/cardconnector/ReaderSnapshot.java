package tr.nes.cardconnector;

import java.io.Serializable;

/**
 * A reader as the watch last saw it.
 *
 * @param cardPresent a card is in it, be it readable or not
 * @param insertion counts the insertions in this reader since the watch began; tells two stays of a card apart
 */
public record ReaderSnapshot(ReaderName name, boolean cardPresent, long insertion) implements Serializable {}
