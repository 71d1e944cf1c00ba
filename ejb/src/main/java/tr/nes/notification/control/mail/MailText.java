package tr.nes.notification.control.mail;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A plain text as HTML: paragraphs where it has empty lines, links where it has addresses, nothing else from it. */
final class MailText {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]");

    private MailText() {}

    static String html(String subject, String text) {
        String body = Arrays.stream(text.strip().split("\\R{2,}"))
                .map(MailText::paragraph)
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"tr\"><head><meta charset=\"UTF-8\"><title>" + escaped(subject)
                + "</title></head>\n<body style=\"font-family:sans-serif;line-height:1.5\">\n" + body
                + "\n</body></html>\n";
    }

    private static String paragraph(String text) {
        String linked = LINK.matcher(escaped(text)).replaceAll("<a href=\"$0\">$0</a>");
        return "<p>" + linked.replaceAll("\\R", "<br>\n") + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
