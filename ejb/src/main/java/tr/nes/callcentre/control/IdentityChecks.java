package tr.nes.callcentre.control;

import java.util.Set;
import java.util.regex.Pattern;
import tr.nes.callcentre.CheckIncomplete;
import tr.nes.callcentre.IdentityQuestion;
import tr.nes.callcentre.NoteHoldsSecret;

/** What an identity check must hold to be one. */
public final class IdentityChecks {

    public static final int QUESTIONS_NEEDED = 2;
    public static final int LONGEST_NOTE = 500;

    /** Four digits or more: a PIN, a PUK, a code, a phone or an identity number. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}([\\s.-]?\\p{Nd}){3}");

    private IdentityChecks() {}

    /**
     * @throws CheckIncomplete if fewer than two questions were answered or the note is empty or too long
     * @throws NoteHoldsSecret if the note holds a number
     */
    public static void judge(Set<IdentityQuestion> answered, String note) {
        if (answered.size() < QUESTIONS_NEEDED || note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new CheckIncomplete();
        }
        if (NUMBER.matcher(note).find()) {
            throw new NoteHoldsSecret();
        }
    }
}
