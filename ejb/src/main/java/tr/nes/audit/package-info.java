/**
 * The trail: who did what, on what, when, where and how it ended. People stand in it under pseudonyms.
 *
 * <p>Each row carries a MAC and is written in the operation's own transaction. A sealer chains the rows, signs checkpoints and
 * tells anchors outside the database how far the trail has come; a server knows what it has written until that is sealed.
 *
 * <p>Not here: application logs, metrics.
 */
package tr.nes.audit;
