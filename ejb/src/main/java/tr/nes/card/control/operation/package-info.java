/** Operations on a card: rules, exclusive connection, journal and verdict. */
package tr.nes.card.control.operation;
