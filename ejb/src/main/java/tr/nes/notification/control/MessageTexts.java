package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.TextPart;
import tr.nes.shared.text.TextSource;

/** The templates' texts as people edit them: plain, with placeholders in braces. Their names stand in {@code templates.txt}. */
@ApplicationScoped
public class MessageTexts implements TextSource {

    private static final List<TextPart> PARTS =
            Stream.of(TextPart.values()).filter(part -> !part.isBody()).toList();

    /** Read once: templates don't change while the server runs. */
    private volatile List<Shipped> shipped;

    private record Shipped(String template, Map<TextPart, String> parts) {}

    @Override
    public Stream<EditableText> texts() {
        if (shipped == null) {
            shipped = templates().stream()
                    .map(template -> new Shipped(template, parts(template)))
                    .toList();
        }
        Map<String, Map<String, String>> samples = MessageSamples.byPlaceholder();
        return shipped.stream().map(text -> new EditableText(text.template(), false, 0, text.parts(), samples));
    }

    private static List<String> templates() {
        try (InputStream names = MessageTexts.class.getResourceAsStream("/tr/nes/notification/templates.txt")) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<TextPart, String> parts(String template) {
        Map<TextPart, String> parts = new EnumMap<>(TextPart.class);
        for (TextPart part : PARTS) {
            String text = MessageTemplates.shipped(template, part);
            if (!text.isEmpty()) {
                parts.put(part, text);
            }
        }
        if (!parts.containsKey(TextPart.SMS_TURKISH)) {
            parts.remove(TextPart.SMS_ENGLISH);
        }
        return Map.copyOf(parts);
    }
}
