/**
 * Electronic signatures on documents: PDFs that another slice orders to be signed by one person, signed by that person's
 * card at a kiosk or with a reader of the person's own (Web eID), as PAdES (ETSI EN 319 142-1, level B-B, or B-T with a
 * time stamp service).
 *
 * <p>A document is kept as it was ordered ({@code boundary.SigningOrders}), and what is signed is checked against it before
 * anybody is told: {@code DocumentSigned} is fired in the transaction that stores the signed document.
 *
 * <p>Not here: the card and its PIN (card), what a document says, and what its signature leads to (enrolment).
 */
package tr.nes.signature;
