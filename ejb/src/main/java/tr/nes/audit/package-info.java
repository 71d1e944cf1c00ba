/**
 * The audit trail: who did what, to what, when, where and with which outcome. People appear under pseudonyms.
 *
 * <p>Each row carries a MAC and is written in the operation's own transaction. A sealer chains the rows, signs
 * checkpoints and reports the end of the chain to anchors outside the database; a server keeps track of its rows
 * until they are sealed.
 *
 * <p>Not here: application logs, metrics.
 */
package tr.nes.audit;
