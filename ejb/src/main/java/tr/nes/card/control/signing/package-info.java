/** Signatures created by the card in the reader. */
package tr.nes.card.control.signing;
