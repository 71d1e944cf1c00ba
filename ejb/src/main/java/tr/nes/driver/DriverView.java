package tr.nes.driver;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of the catalogue.
 *
 * @param fileName letters, digits, dot, hyphen, underscore
 * @param size in octets
 * @param sha256 64 lower case hexadecimal digits
 */
public record DriverView(
        UUID id,
        DriverDraft draft,
        String fileName,
        long size,
        String sha256,
        DriverState state,
        Instant publishedAt,
        long version) {

    /** @param language ISO 639-1; English for {@code en}, else Turkish */
    public String title(String language) {
        return "en".equals(language) ? draft.titleEnglish() : draft.titleTurkish();
    }
}
