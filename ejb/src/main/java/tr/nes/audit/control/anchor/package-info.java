/**
 * Anchors outside the database that store how many rows were sealed: a file, a syslog receiver (RFC 5424 over TLS,
 * RFC 5425), a time stamp authority (RFC 3161). To shorten the trail unnoticed, all of them would have to be
 * shortened.
 */
package tr.nes.audit.control.anchor;
