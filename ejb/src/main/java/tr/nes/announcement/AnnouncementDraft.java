package tr.nes.announcement;

import java.time.Instant;
import tr.nes.announcement.AnnouncementException.Reason;

/**
 * What is to be announced.
 *
 * @param titleTurkish 1 to 100 characters
 * @param textTurkish 1 to 1,000 characters
 * @param titleEnglish as the Turkish one
 * @param textEnglish as the Turkish one
 * @param from shown from then on; null for at once
 * @param until no longer shown from then on
 */
public record AnnouncementDraft(
        AnnouncementKind kind,
        String titleTurkish,
        String textTurkish,
        String titleEnglish,
        String textEnglish,
        Instant from,
        Instant until) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_TEXT = 1000;

    /** Without spaces around the texts. @throws AnnouncementException names the first wrong part */
    public AnnouncementDraft checked(Instant now) {
        AnnouncementDraft draft = new AnnouncementDraft(
                kind == null ? AnnouncementKind.NEWS : kind,
                text(titleTurkish, LONGEST_TITLE, Reason.TITLE_TURKISH_WRONG),
                text(textTurkish, LONGEST_TEXT, Reason.TEXT_TURKISH_WRONG),
                text(titleEnglish, LONGEST_TITLE, Reason.TITLE_ENGLISH_WRONG),
                text(textEnglish, LONGEST_TEXT, Reason.TEXT_ENGLISH_WRONG),
                from == null ? now : from,
                until);
        if (until == null || !until.isAfter(now) || !until.isAfter(draft.from)) {
            throw new AnnouncementException(Reason.END_WRONG);
        }
        return draft;
    }

    private static String text(String typed, int longest, Reason fault) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.isEmpty() || text.length() > longest) {
            throw new AnnouncementException(fault);
        }
        return text;
    }
}
