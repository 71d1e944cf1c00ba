/**
 * Operations of staff for a person on the telephone. A call is opened with the full identity number and belongs to
 * the member of staff who opened it; no operation is possible before the identity check is recorded.
 *
 * <p>Final operations, and a new phone, need two people: one proposes, another approves. Only
 * {@code control.ApprovalExecution} executes them, as the system: no staff role has access to those boundaries by
 * itself.
 *
 * <p>Not here: the effects of a suspension or a new phone (certificate, contact), locks (access).
 */
package tr.nes.callcentre;
