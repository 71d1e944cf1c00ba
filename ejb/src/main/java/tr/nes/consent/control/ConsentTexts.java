package tr.nes.consent.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.consent.ConsentText;

/** The consent texts. A changed text is a new version beside the old one: signed texts are never edited. */
@ApplicationScoped
public class ConsentTexts {

    private static final int NEWEST = 1;
    private static final String TURKISH = "tr";
    private static final String ENGLISH = "en";

    private final Map<String, String> read = new ConcurrentHashMap<>();

    /** @param language anything but English gives Turkish */
    public ConsentText newest(String language, String fullName) {
        String spoken = ENGLISH.equals(language) ? ENGLISH : TURKISH;
        String template = read.computeIfAbsent("text-" + NEWEST + "_" + spoken + ".txt", ConsentTexts::load);
        return new ConsentText(NEWEST, spoken, template.replace("{0}", fullName));
    }

    private static String load(String name) {
        try (InputStream file = ConsentText.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
