/** Reading a card's data, and the restrictions on reading its tries. */
package tr.nes.card.control.reading;
