package tr.nes.access;

import java.io.Serializable;

/**
 * A one-time link that was opened in a browser.
 *
 * @param value names it inside; kept with the browser's session on the server, never sent to the browser
 */
public record OneTimeLinkId(long value) implements Serializable {}
