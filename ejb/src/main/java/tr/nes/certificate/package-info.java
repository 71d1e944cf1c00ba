/**
 * Qualified certificates and their status.
 *
 * <p>{@code CertificateStatus} holds the only table of legal transitions, {@code Obstacle} decides who may make
 * them. A transition that is published goes through {@code control.StatusChanges}: intended and committed,
 * requested from the authority outside any transaction, settled; {@code control.ChangeReconciliation} settles
 * changes without a response. Changes that are due at a certain time are in {@code control.DueChanges};
 * {@code control.AuthorityComparison} finds certificates that the authority revoked by itself.
 *
 * <p>Not here: the cards that hold their keys, applications for new certificates, publication of status
 * (authority).
 */
package tr.nes.certificate;
