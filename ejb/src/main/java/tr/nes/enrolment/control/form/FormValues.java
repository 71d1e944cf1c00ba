package tr.nes.enrolment.control.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import tr.nes.shared.Digest;

/**
 * What a form says, apart from labels and layout.
 *
 * @param language {@code tr} or {@code en}
 * @param declared by the applicant, by name
 * @param undertaking its paragraphs
 * @param officer whether officers of the institution take the form, and not the authority
 * @param receivers their names, or the authority's name and address; may change while the form is on its way
 */
public record FormValues(
        String language,
        SortedMap<String, String> declared,
        List<String> undertaking,
        boolean officer,
        List<String> receivers) {

    /** SHA-256 of all that the applicant signs, hexadecimal; each part with its length, so that no two contents are the same bytes. */
    public String contentHash() {
        StringBuilder content = new StringBuilder();
        append(content, language);
        declared.forEach((name, value) -> {
            append(content, name);
            append(content, value);
        });
        undertaking.forEach(paragraph -> append(content, paragraph));
        return Digest.sha256(content.toString());
    }

    private static void append(StringBuilder content, String part) {
        content.append(part.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(part)
                .append('\n');
    }
}
