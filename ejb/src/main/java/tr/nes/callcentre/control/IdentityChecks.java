package tr.nes.callcentre.control;

import java.util.Set;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallCentreException.Reason;
import tr.nes.callcentre.IdentityQuestion;

/** Requirements for a valid identity check. */
public final class IdentityChecks {

    public static final int QUESTIONS_NEEDED = 2;

    private IdentityChecks() {}

    /**
     * @throws CallCentreException CHECK_INCOMPLETE if fewer than two questions were answered or the note is empty
     * or too long
     * @throws CallCentreException NOTE_HOLDS_SECRET as {@link NotePolicy#judge}
     */
    public static void judge(Set<IdentityQuestion> answered, String note) {
        if (answered.size() < QUESTIONS_NEEDED
                || note == null
                || note.isBlank()
                || note.length() > NotePolicy.LONGEST) {
            throw new CallCentreException(Reason.CHECK_INCOMPLETE);
        }
        NotePolicy.judge(note, NotePolicy.LONGEST);
    }
}
