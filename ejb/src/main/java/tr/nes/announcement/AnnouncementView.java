package tr.nes.announcement;

import java.util.UUID;

/**
 * An announcement.
 *
 * @param draft its texts and times
 * @param version changes with each change
 */
public record AnnouncementView(UUID id, AnnouncementDraft draft, State state, long version) {

    /** Where it stands at the moment of the question. */
    public enum State {
        AHEAD,
        SHOWN,
        ENDED
    }

    /** @param language ISO 639-1; English for {@code en}, else Turkish */
    public String title(String language) {
        return "en".equals(language) ? draft.titleEnglish() : draft.titleTurkish();
    }

    /** @param language ISO 639-1; English for {@code en}, else Turkish */
    public String text(String language) {
        return "en".equals(language) ? draft.textEnglish() : draft.textTurkish();
    }
}
