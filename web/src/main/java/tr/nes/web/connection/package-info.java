/**
 * What the server does with a connection before a page's code runs: how many one address may have, how long a TLS handshake
 * and a request's body may take, and which workers answer. It runs on the I/O threads and never waits there.
 *
 * <p>Not here: what a body may hold (shell), what is done about single persons or sessions (access).
 */
package tr.nes.web.connection;
