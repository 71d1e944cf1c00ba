/**
 * The PC/SC transport: the only place that knows javax.smartcardio.
 *
 * <p>pcsclite serves one command at a time per context, so each reader has a context and a worker of its own and the watch
 * another. Objects of a daemon that was restarted stay dead: contexts are made anew.
 *
 * <p>Not here: who may use a reader and when (outbound).
 */
package tr.nes.cardconnector.pcsc;
