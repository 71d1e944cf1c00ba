/**
 * The agent: a program on an office's PC that lends the PC's card readers to the server. It connects to the server, never
 * the other way; it does what the server says with the cards, and nothing else. It needs a JDK and a certificate, keeps no
 * key of a card and no PIN, and writes neither into its log.
 *
 * <p>One connection at a time. When it ends, all cards are reset before the next one begins, so that nothing that was sent
 * over a line that is lost is carried out later.
 *
 * <p>Not here: what is sent to cards, and who may (the server).
 */
package tr.nes.cardagent;
