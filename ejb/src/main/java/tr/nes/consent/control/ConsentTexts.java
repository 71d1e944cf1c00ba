package tr.nes.consent.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tr.nes.consent.ConsentText;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.OwnTexts;
import tr.nes.shared.text.Placeholders;
import tr.nes.shared.text.TextPart;
import tr.nes.shared.text.TextSource;

/** The consent texts. A changed text is a new version beside the old one: signed texts are never edited. */
@ApplicationScoped
public class ConsentTexts implements TextSource {

    static final String KEY = "consent/e-onay";

    /** Characters: a kiosk shows the text without scrolling. */
    private static final int ROOM = 800;

    private static final int NEWEST = 1;
    private static final String SAMPLE = "Deneme Sahip";

    private final Map<TextPart, String> read = new ConcurrentHashMap<>();

    /** @param language anything but English gives Turkish */
    public ConsentText newest(String language, String fullName) {
        TextPart part = TextPart.bodyIn(language);
        return OwnTexts.of(KEY)
                .map(own -> text(own.version(), part, own.part(part), fullName))
                .orElseGet(() -> text(NEWEST, part, shipped(part), fullName));
    }

    private static ConsentText text(int version, TextPart part, String template, String fullName) {
        return new ConsentText(version, part.language(), Placeholders.filled(template, name -> fullName));
    }

    @Override
    public Stream<EditableText> texts() {
        Map<TextPart, String> shipped = Map.of(
                TextPart.BODY_TURKISH, shipped(TextPart.BODY_TURKISH),
                TextPart.BODY_ENGLISH, shipped(TextPart.BODY_ENGLISH));
        return Stream.of(
                new EditableText(KEY, true, ROOM, shipped, Map.of("name", Map.of("tr", SAMPLE, "en", SAMPLE))));
    }

    private String shipped(TextPart part) {
        return read.computeIfAbsent(part, ConsentTexts::load);
    }

    private static String load(TextPart part) {
        try (InputStream file =
                ConsentText.class.getResourceAsStream("text-" + NEWEST + "_" + part.language() + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
