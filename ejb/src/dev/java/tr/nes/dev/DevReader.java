package tr.nes.dev;

import java.io.Serializable;

/**
 * A reader of the demo.
 *
 * @param reader the operator's name for it, okuyucu-1
 * @param card serial number of the card in it; empty if there is none
 */
public record DevReader(String reader, String card) implements Serializable {}
