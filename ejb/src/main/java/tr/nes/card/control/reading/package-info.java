/** What a card says of itself, and which questions may be put to it. */
package tr.nes.card.control.reading;
