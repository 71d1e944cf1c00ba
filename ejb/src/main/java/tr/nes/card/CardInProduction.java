package tr.nes.card;

/**
 * A card in a reader of the production.
 *
 * @param label for display: AKİS 2.5.2
 * @param blank whether it is in administration, so that it can be made, or made again
 */
public record CardInProduction(CardSerial serial, String label, boolean blank) {}
