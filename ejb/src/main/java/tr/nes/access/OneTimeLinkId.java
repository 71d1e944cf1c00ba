package tr.nes.access;

import java.io.Serializable;

/**
 * A one-time link that was opened in a browser.
 *
 * @param value internal id; kept in the browser's session on the server, never sent to the browser
 */
public record OneTimeLinkId(long value) implements Serializable {}
