/** An operation on a card: the rules before it, the exclusive connection, the journal, the verdict afterwards. */
package tr.nes.card.control.operation;
