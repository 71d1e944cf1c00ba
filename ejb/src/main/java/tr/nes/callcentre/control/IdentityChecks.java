package tr.nes.callcentre.control;

import java.util.Set;
import java.util.regex.Pattern;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallCentreException.Reason;
import tr.nes.callcentre.IdentityQuestion;

/** Requirements for a valid identity check. */
public final class IdentityChecks {

    public static final int QUESTIONS_NEEDED = 2;
    public static final int LONGEST_NOTE = 500;

    /** Four or more digits: a PIN, a PUK, a code, a phone or an identity number. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}([\\s.-]?\\p{Nd}){3}");

    private IdentityChecks() {}

    /**
     * @throws CallCentreException CHECK_INCOMPLETE if fewer than two questions were answered or the note is empty
     * or too long
     * @throws CallCentreException NOTE_HOLDS_SECRET if the note contains a number
     */
    public static void judge(Set<IdentityQuestion> answered, String note) {
        if (answered.size() < QUESTIONS_NEEDED || note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new CallCentreException(Reason.CHECK_INCOMPLETE);
        }
        if (NUMBER.matcher(note).find()) {
            throw new CallCentreException(Reason.NOTE_HOLDS_SECRET);
        }
    }
}
