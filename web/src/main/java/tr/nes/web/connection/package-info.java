/**
 * Handles a connection before any page's code runs: connections per address, time limits for TLS handshakes and
 * request bodies, and which workers respond. It runs on the I/O threads and never waits there.
 *
 * <p>Not here: limits for a body's content (shell), measures against single persons or sessions (access).
 */
package tr.nes.web.connection;
