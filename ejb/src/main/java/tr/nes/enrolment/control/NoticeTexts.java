package tr.nes.enrolment.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tr.nes.enrolment.NoticeText;
import tr.nes.shared.AuthorityContact;

/**
 * Pre-contract information and privacy notice (KVKK, RG 30356). A changed text is a new version beside the old one:
 * applications refer to the version that was shown.
 */
public final class NoticeTexts {

    private static final int NEWEST_CONTRACT = 1;
    private static final int NEWEST_PRIVACY = 1;

    private NoticeTexts() {}

    /** What the law wants said before a contract. @param language {@code en}; anything else is Turkish */
    public static NoticeText contract(String language) {
        return text("contract", NEWEST_CONTRACT, language);
    }

    /** Who keeps which data, why, and the person's rights. */
    public static NoticeText privacy(String language) {
        return text("privacy", NEWEST_PRIVACY, language);
    }

    private static NoticeText text(String name, int version, String language) {
        String file = name + "-" + version + ("en".equals(language) ? "_en" : "_tr") + ".txt";
        try (InputStream text = NoticeText.class.getResourceAsStream(file)) {
            String body = new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new NoticeText(
                    version,
                    body.replace("{authority}", AuthorityContact.name())
                            .replace("{address}", EnrolmentConfiguration.CURRENT.address())
                            .replace("{mail}", AuthorityContact.mail()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
