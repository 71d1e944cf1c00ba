/**
 * What an agent and the server say to each other about the readers of an agent's machine: messages, their bytes and
 * their limits. Used by both sides; plain JDK, no PC/SC, no sockets.
 *
 * <p>A frame is a length of four bytes and so many bytes: the message's type and its fields. All numbers are big
 * endian; whoever gets a frame that is longer than {@link tr.nes.cardconnector.wire.FrameStream#MOST_BYTES} or that can't be
 * read to its last byte ends the connection.
 *
 * <p>Not here: who is at the other end (TLS), what may be sent to a card (remote).
 */
package tr.nes.cardconnector.wire;
