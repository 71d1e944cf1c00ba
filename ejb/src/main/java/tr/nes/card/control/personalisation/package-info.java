/** Makes a blank card a holder's: PUK, PIN, key and certificate. */
package tr.nes.card.control.personalisation;
