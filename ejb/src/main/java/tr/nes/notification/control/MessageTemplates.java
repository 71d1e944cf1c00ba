package tr.nes.notification.control;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tr.nes.notification.Notice;
import tr.nes.shared.AuthorityContact;
import tr.nes.shared.text.OwnTexts;
import tr.nes.shared.text.TextPart;

/**
 * Renders notices. Each template holds all texts of its notice once; the layout of each form (in
 * {@code tr/nes/notification/layout}) uses what that form shows. A text that administrators wrote anew counts instead.
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
        TextPart part = "en".equals(notice.gaps().get(Notice.LANGUAGE)) ? TextPart.SMS_ENGLISH : TextPart.SMS_TURKISH;
        String text = own(notice).map(own -> own.line(part)).orElseGet(() -> fill(PLAIN, "sms", notice));
        return needed(oneLine(text), notice);
    }

    /** @throws IllegalStateException if the template has no such text, or a placeholder has no value */
    public String subject(Notice notice) {
        String text = own(notice).map(OwnMessage::subject).orElseGet(() -> fill(PLAIN, "subject", notice));
        return needed(oneLine(text), notice);
    }

    public String text(Notice notice) {
        return paragraphs(fill(PLAIN, "text", notice)) + "\n";
    }

    public String html(Notice notice) {
        return fill(HTML, "html", notice).strip() + "\n";
    }

    /** One part of the template as people edit it; empty if it has none. */
    static String shipped(String template, TextPart part) {
        Map<String, String> given =
                Map.of("part", part.name(), Notice.LANGUAGE, part.language(), "template", file(template));
        String text = PLAIN.fill(layout("editable"), new PlaceholderModel(given));
        return part.isOneLine() ? oneLine(text) : paragraphs(text);
    }

    /** What counts instead of the template, if an administrator wrote it anew. */
    private static Optional<OwnMessage> own(Notice notice) {
        return OwnTexts.of(notice.template()).map(text -> new OwnMessage(text, new MessageValues(notice.gaps())));
    }

    private static String fill(TemplateEngine engine, String layout, Notice notice) {
        Map<String, Object> gaps = new TreeMap<>(Map.of(Notice.LANGUAGE, "tr"));
        notice.gaps().forEach((gap, messages) -> gaps.put(gap, MessageText.of(messages)));
        gaps.put("authority", MessageText.of(authority()));
        gaps.put("template", file(notice.template()));
        own(notice).ifPresent(own -> {
            gaps.put("own", own.mail());
            gaps.put("template", "/" + layout("own"));
        });
        return engine.fill(layout(layout), gaps);
    }

    private static String layout(String name) {
        return "notification/layout/" + name + ".ftl";
    }

    private static String file(String template) {
        return "/" + template.replace("/", "/messages/") + ".ftl";
    }

    private static Map<String, String> authority() {
        return Map.of(
                "name", AuthorityContact.name(),
                "phone", AuthorityContact.phone(),
                "phoneLink", AuthorityContact.phoneLink(),
                "mail", AuthorityContact.mail());
    }

    /** One empty line between them. */
    private static String paragraphs(String text) {
        String lines = END_OF_LINE.matcher(text).replaceAll("\n");
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
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
