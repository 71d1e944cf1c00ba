package tr.nes.enrolment;

import java.io.Serializable;

/**
 * Why an application was rejected, and what its applicant can do.
 *
 * @param code at most 20 characters
 */
public record RejectionReason(String code, String turkish, String english, String turkishAdvice, String englishAdvice)
        implements Serializable {

    /** @param language {@code en}; anything else is Turkish */
    public String text(String language) {
        return "en".equals(language) ? english : turkish;
    }

    /** @param language {@code en}; anything else is Turkish */
    public String advice(String language) {
        return "en".equals(language) ? englishAdvice : turkishAdvice;
    }
}
