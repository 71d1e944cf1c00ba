package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import tr.nes.enrolment.NoticeText;
import tr.nes.shared.AuthorityContact;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.OwnTexts;
import tr.nes.shared.text.Placeholders;
import tr.nes.shared.text.TextPart;
import tr.nes.shared.text.TextSource;

/**
 * Pre-contract information and privacy notice (KVKK, RG 30356). A changed text is a new version beside the old one:
 * applications refer to the version that was shown.
 */
@ApplicationScoped
public class NoticeTexts implements TextSource {

    private static final int ROOM = 20_000;
    private static final String CONTRACT = "contract-1";
    private static final String PRIVACY = "privacy-1";

    /** What the law wants said before a contract. @param language {@code en}; anything else is Turkish */
    public static NoticeText contract(String language) {
        return text(CONTRACT, language);
    }

    /** Who keeps which data, why, and the person's rights. */
    public static NoticeText privacy(String language) {
        return text(PRIVACY, language);
    }

    @Override
    public Stream<EditableText> texts() {
        Map<String, String> values = values();
        return Stream.of(CONTRACT, PRIVACY)
                .map(file -> new EditableText(
                        key(file),
                        true,
                        ROOM,
                        Map.of(
                                TextPart.BODY_TURKISH, shipped(file, TextPart.BODY_TURKISH),
                                TextPart.BODY_ENGLISH, shipped(file, TextPart.BODY_ENGLISH)),
                        Map.of(
                                "authority", both(values.get("authority")),
                                "address", both(values.get("address")),
                                "mail", both(values.get("mail")))));
    }

    private static Map<String, String> both(String value) {
        return Map.of("tr", value, "en", value);
    }

    private static NoticeText text(String file, String language) {
        TextPart part = TextPart.bodyIn(language);
        return OwnTexts.of(key(file))
                .map(own -> filled(own.version(), own.part(part)))
                .orElseGet(() -> filled(version(file), shipped(file, part)));
    }

    private static NoticeText filled(int version, String body) {
        return new NoticeText(version, Placeholders.filled(body, values()::get));
    }

    private static Map<String, String> values() {
        return Map.of(
                "authority", AuthorityContact.name(),
                "address", EnrolmentConfiguration.CURRENT.address(),
                "mail", AuthorityContact.mail());
    }

    private static String key(String file) {
        return "enrolment/" + file.substring(0, file.indexOf('-'));
    }

    private static int version(String file) {
        return Integer.parseInt(file.substring(file.indexOf('-') + 1));
    }

    private static String shipped(String file, TextPart part) {
        try (InputStream text = NoticeText.class.getResourceAsStream(file + "_" + part.language() + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
