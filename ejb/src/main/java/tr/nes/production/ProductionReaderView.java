package tr.nes.production;

import java.io.Serializable;
import java.util.UUID;

/**
 * A reader of the production, for display.
 *
 * @param running whether a blank card put into it is made
 * @param order the newest that was or is made in it; null if there is none
 */
public record ProductionReaderView(
        UUID id, String name, boolean attached, boolean cardInside, boolean running, ProductionOrderView order)
        implements Serializable {}
