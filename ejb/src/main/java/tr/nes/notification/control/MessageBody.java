package tr.nes.notification.control;

import tr.nes.notification.OutgoingMessage;

/** The text and HTML forms of a message, joined into the one text that is sealed. */
public record MessageBody(String text, String html) {

    /** ASCII file separator. Messages from before mails had an HTML form do not contain it. */
    private static final char SEPARATOR = '\u001C';

    public static MessageBody of(OutgoingMessage message) {
        return new MessageBody(message.text().replace(SEPARATOR, ' '), message.html());
    }

    static MessageBody parsed(String joined) {
        int end = joined.indexOf(SEPARATOR);
        return end < 0
                ? new MessageBody(joined, "")
                : new MessageBody(joined.substring(0, end), joined.substring(end + 1));
    }

    public String joined() {
        return html.isEmpty() ? text : text + SEPARATOR + html;
    }
}
