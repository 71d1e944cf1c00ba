package tr.nes.shared.text;

/** One part of a text in one language. */
public enum TextPart {
    SUBJECT_TURKISH("tr", 80),
    SUBJECT_ENGLISH("en", 80),
    MAIL_TURKISH("tr", 4000),
    MAIL_ENGLISH("en", 4000),
    SMS_TURKISH("tr", 600),
    SMS_ENGLISH("en", 600),
    BODY_TURKISH("tr", 20_000),
    BODY_ENGLISH("en", 20_000);

    private final String language;
    private final int longest;

    TextPart(String language, int longest) {
        this.language = language;
        this.longest = longest;
    }

    /** ISO 639-1: tr or en */
    public String language() {
        return language;
    }

    /** @param language {@code en}; anything else is Turkish */
    public static TextPart bodyIn(String language) {
        return BODY_ENGLISH.language.equals(language) ? BODY_ENGLISH : BODY_TURKISH;
    }

    /** Characters of a message's part; of a body, what is kept at most. */
    int longest() {
        return longest;
    }

    public boolean isSms() {
        return this == SMS_TURKISH || this == SMS_ENGLISH;
    }

    /** Of a notice that people read on a page, not of a message. */
    public boolean isBody() {
        return this == BODY_TURKISH || this == BODY_ENGLISH;
    }

    /** Others have paragraphs with an empty line between them. */
    public boolean isOneLine() {
        return isSms() || this == SUBJECT_TURKISH || this == SUBJECT_ENGLISH;
    }
}
