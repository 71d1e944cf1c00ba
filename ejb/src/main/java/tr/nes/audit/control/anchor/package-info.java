/**
 * What states outside the database how far the trail had come: a file, a syslog receiver (RFC 5424 over TLS, RFC 5425), a time
 * stamp authority (RFC 3161). Whoever shortens the trail would have to shorten all of them.
 */
package tr.nes.audit.control.anchor;
