package tr.nes.driver;

import tr.nes.driver.DriverException.Reason;

/**
 * What the catalogue says about a file.
 *
 * @param titleTurkish 1 to 100 characters
 * @param titleEnglish as the Turkish one
 * @param release the maker's number of the driver's version, 1 to 30 characters
 */
public record DriverDraft(String titleTurkish, String titleEnglish, String release, DriverTarget target) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_RELEASE = 30;

    /** Without spaces around the texts. @throws DriverException names the first wrong part */
    public DriverDraft checked() {
        DriverDraft draft = new DriverDraft(
                text(titleTurkish, LONGEST_TITLE, Reason.TITLE_TURKISH_WRONG),
                text(titleEnglish, LONGEST_TITLE, Reason.TITLE_ENGLISH_WRONG),
                text(release, LONGEST_RELEASE, Reason.RELEASE_WRONG),
                target);
        if (target.releases().isEmpty()) {
            throw new DriverException(Reason.SYSTEM_MISSING);
        }
        if (target.bits().isEmpty()) {
            throw new DriverException(Reason.BITS_MISSING);
        }
        return draft;
    }

    private static String text(String typed, int longest, Reason fault) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new DriverException(fault);
        }
        return text;
    }
}
