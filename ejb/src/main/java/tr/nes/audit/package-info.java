/**
 * The trail: who did what, on what, when, where and how it ended. People stand in it under pseudonyms.
 *
 * <p>Each row carries a MAC and is written in the operation's own transaction. A sealer chains the rows and signs
 * checkpoints; rows younger than the last checkpoint (two seconds) are the window in which a removal goes unseen.
 *
 * <p>Not here: application logs, metrics.
 */
package tr.nes.audit;
