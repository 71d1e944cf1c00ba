package tr.nes.enrolment;

import java.io.Serializable;
import java.util.List;

/**
 * A text that an applicant is shown before he fills in anything.
 *
 * @param version from 1
 * @param body paragraphs separated by an empty line
 */
public record NoticeText(int version, String body) implements Serializable {

    public List<String> paragraphs() {
        return List.of(body.split("\n\n"));
    }
}
