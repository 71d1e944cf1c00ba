package tr.nes.contact;

import java.io.Serializable;

/**
 * A link that was opened in a browser.
 *
 * @param number names it inside; of no use to anybody but the person who asked for it
 */
public record MailLinkView(long number) implements Serializable {}
