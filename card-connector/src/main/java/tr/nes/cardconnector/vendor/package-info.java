/**
 * The manufacturer's Java card interface (AkisCIF) as another way to speak with AKİS cards. The operator's jar is loaded
 * from memory after its digest was compared, apart from everything else; its commands go through our
 * {@link tr.nes.cardconnector.CardConnection} and past {@link tr.nes.cardconnector.vendor.CommandGuard}, which lets a PUK
 * pass once. What the library says or throws decides nothing: the card's own answers do.
 *
 * <p>Not here: the library, which cards are driven by it (the operator's settings), what may be done with them
 * (commissioning).
 */
package tr.nes.cardconnector.vendor;
