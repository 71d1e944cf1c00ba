package tr.nes.enrolment.control.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import tr.nes.enrolment.control.EnrolmentConfiguration;
import tr.nes.shared.AuthorityContact;
import tr.nes.shared.Installation;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.OwnTexts;
import tr.nes.shared.text.Placeholders;
import tr.nes.shared.text.TextPart;
import tr.nes.shared.text.TextSource;

/**
 * The form's texts and layout. Files in the authority's folder outrank the built-in ones of the same name: labels
 * ({@code form_tr.properties}) one by one, undertaking ({@code undertaking_tr.txt}, paragraphs separated by an empty line)
 * and layout ({@code form.ftl}) as a whole. UTF-8, read anew for each form. An undertaking that was written in the portal outranks
 * both.
 */
@ApplicationScoped
public class FormTemplates implements TextSource {

    static final String LAYOUT = "form.ftl";

    private static final String UNDERTAKING = "enrolment/undertaking";
    private static final int ROOM = 10_000;

    @Inject
    private Installation installation;

    /** By name. @param language {@code en}; anything else is Turkish */
    Map<String, String> labels(String language) {
        return labels("form", language);
    }

    /** Likewise, of another document. */
    public Map<String, String> labels(String document, String language) {
        String file = document + "_" + suffix(language) + ".properties";
        Map<String, String> labels = new TreeMap<>();
        put(labels, builtIn(file));
        if (Files.exists(own(file))) {
            put(labels, read(own(file)));
        }
        return labels;
    }

    /** Its paragraphs. @param language {@code en}; anything else is Turkish */
    public List<String> undertaking(String language) {
        TextPart part = TextPart.bodyIn(language);
        String text = OwnTexts.of(UNDERTAKING).map(own -> own.part(part)).orElseGet(() -> undertaking(part));
        String authority = AuthorityContact.name();
        return List.of(
                Placeholders.filled(text, name -> "authority".equals(name) ? authority : Placeholders.braced(name))
                        .split("\\R\\s*\\R"));
    }

    private String undertaking(TextPart part) {
        return text("undertaking_" + part.language() + ".txt").strip();
    }

    @Override
    public Stream<EditableText> texts() {
        String authority = AuthorityContact.name();
        return Stream.of(new EditableText(
                UNDERTAKING,
                true,
                ROOM,
                Map.of(
                        TextPart.BODY_TURKISH, undertaking(TextPart.BODY_TURKISH),
                        TextPart.BODY_ENGLISH, undertaking(TextPart.BODY_ENGLISH)),
                Map.of("authority", Map.of("tr", authority, "en", authority))));
    }

    /** Of a document. @param file such as {@code form.ftl} */
    public String layout(String file) {
        return text(file);
    }

    private static String suffix(String language) {
        return "en".equals(language) ? "en" : "tr";
    }

    private static void put(Map<String, String> labels, String properties) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.stringPropertyNames().forEach(name -> labels.put(name, read.getProperty(name)));
    }

    private String text(String file) {
        return Files.exists(own(file)) ? read(own(file)) : builtIn(file);
    }

    private Path own(String file) {
        return EnrolmentConfiguration.CURRENT
                .templates()
                .map(Path::of)
                .orElseGet(() -> installation.dataDirectory().resolve("templates/enrolment"))
                .resolve(file);
    }

    private static String read(Path file) {
        try (InputStream own = Files.newInputStream(file)) {
            return new String(own.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String builtIn(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** A resource of the form, such as a font. */
    static byte[] bytes(String file) {
        try (InputStream resource =
                EnrolmentConfiguration.class.getResourceAsStream("/tr/nes/enrolment/form/" + file)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
