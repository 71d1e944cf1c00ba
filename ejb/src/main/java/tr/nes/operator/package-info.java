/**
 * The administrator's commands beside the running server ({@code bin/nes}): they speak to it through a socket in the data
 * directory that only the server's own user can open. The server does what they ask in its readers' queues.
 *
 * <p>Not here: what can be read without the server (audit's {@code verify}), what is done on pages.
 */
package tr.nes.operator;
