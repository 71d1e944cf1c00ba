package tr.nes.casework;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A case with how to reach the person.
 *
 * @param phone complete, E.164
 * @param mail complete
 * @param notes oldest first
 */
public record CaseDetails(CaseView view, String phone, String mail, List<Note> notes) implements Serializable {

    /** @param by full name */
    public record Note(Instant at, String by, String text) implements Serializable {}
}
