package tr.nes.notification.control;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tr.nes.notification.Notice;
import tr.nes.shared.AuthorityContact;

/**
 * Renders notices. Each template holds all texts of its notice once; the layout of each form (in
 * {@code tr/nes/notification/layout}) uses what that form shows.
 */
@ApplicationScoped
public class MessageTemplates {

    private static final TemplateEngine PLAIN = new TemplateEngine(PlainTextOutputFormat.INSTANCE);
    private static final TemplateEngine HTML = new TemplateEngine(HTMLOutputFormat.INSTANCE);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern END_OF_LINE = Pattern.compile("[ \\t]*\\R");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    /** @throws IllegalStateException if the template has no such text, or a placeholder has no value */
    public String sms(Notice notice) {
        return needed(oneLine(fill(PLAIN, "sms", notice)), notice);
    }

    /** @throws IllegalStateException if the template has no such text, or a placeholder has no value */
    public String subject(Notice notice) {
        return needed(oneLine(fill(PLAIN, "subject", notice)), notice);
    }

    public String text(Notice notice) {
        String lines = END_OF_LINE.matcher(fill(PLAIN, "text", notice)).replaceAll("\n");
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip() + "\n";
    }

    public String html(Notice notice) {
        return fill(HTML, "html", notice).strip() + "\n";
    }

    private static String fill(TemplateEngine engine, String layout, Notice notice) {
        Map<String, Object> gaps = new TreeMap<>(Map.of(Notice.LANGUAGE, "tr"));
        notice.gaps().forEach((gap, messages) -> gaps.put(gap, MessageText.of(messages)));
        gaps.put("authority", MessageText.of(authority()));
        gaps.put("template", "/" + notice.template().replace("/", "/messages/") + ".ftl");
        return engine.fill("notification/layout/" + layout + ".ftl", gaps);
    }

    private static Map<String, String> authority() {
        return Map.of(
                "name", AuthorityContact.name(),
                "phone", AuthorityContact.phone(),
                "phoneLink", AuthorityContact.phoneLink(),
                "mail", AuthorityContact.mail());
    }

    private static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String needed(String messages, Notice notice) {
        if (messages.isEmpty()) {
            throw new IllegalStateException(notice.template() + " has no such words");
        }
        return messages;
    }
}
