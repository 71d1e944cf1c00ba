/**
 * What staff does for a person on the telephone. A call is opened by the full identity number and belongs to the member of
 * staff who opened it; nothing is done in it before the identity check is on record.
 *
 * <p>What is final, and a new phone, needs two: one proposes, another approves. Only {@code control.ApprovedWork} carries it
 * out, as the system: no staff role reaches those boundaries by itself.
 *
 * <p>Not here: what a suspension or a new phone entails (certificate, contact), locks (access).
 */
package tr.nes.callcentre;
