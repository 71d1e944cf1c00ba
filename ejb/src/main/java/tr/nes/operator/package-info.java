/**
 * The administrator's command line for the running server ({@code bin/nes}). It talks to the server through a
 * socket in the data directory that only the server's own user can open; the server carries commands out in its
 * readers' queues.
 *
 * <p>Not here: what can be read without the server (audit's {@code verify}), what is done on pages.
 */
package tr.nes.operator;
