package tr.nes.notification.control;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail's HTML as displayed. */
record RenderedMail(String html) {

    private static final Pattern PARAGRAPH = Pattern.compile("(?s)<p>(.*?)</p>");

    List<String> paragraphs() {
        return paragraphsOf(html);
    }

    List<String> paragraphsIn(String language) {
        return paragraphsOf(part(language));
    }

    String inTurkish() {
        return seen(part("tr"));
    }

    String inEnglish() {
        return seen(part("en"));
    }

    private String part(String language) {
        int start = html.indexOf("<div lang=\"" + language + "\"");
        return html.substring(start, html.indexOf("</div>", start));
    }

    private static List<String> paragraphsOf(String html) {
        return PARAGRAPH
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .map(RenderedMail::seen)
                .toList();
    }

    private static String seen(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
