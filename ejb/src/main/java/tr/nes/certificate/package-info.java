/**
 * Qualified certificates and where they stand.
 *
 * <p>{@code CertificateStatus} holds the one table of legal moves, {@code Obstacle} who may make them. A move of which the
 * world is told goes through {@code control.StatusChanges}: intended and committed, asked of the authority outside any
 * transaction, settled; {@code control.ChangeReconciliation} finishes what got no answer. What time does stands in {@code
 * control.PassingTime}, what was revoked at the authority without us is found by {@code control.AuthorityComparison}.
 *
 * <p>Not here: the cards that hold their keys, applications for new ones, how status is published (authority).
 */
package tr.nes.certificate;
