package tr.nes.institution;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An institution's application that is still being typed.
 *
 * @param step where the flow stands
 * @param values as typed, right or wrong; empty ones are missing
 * @param letter whether the letter that names the first officer is there
 */
public record InstitutionDraftView(
        UUID id, InstitutionField.Step step, Map<InstitutionField, String> values, boolean letter, Instant changedAt)
        implements Serializable {

    /** Empty before it was typed. */
    public String title() {
        return values.getOrDefault(InstitutionField.TITLE, "");
    }
}
