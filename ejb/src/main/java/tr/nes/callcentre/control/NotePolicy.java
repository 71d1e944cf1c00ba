package tr.nes.callcentre.control;

import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallCentreException.Reason;
import tr.nes.casework.SecretPatterns;

/** What staff may write down. */
public final class NotePolicy {

    public static final int LONGEST = 500;

    private NotePolicy() {}

    /**
     * @throws CallCentreException NOTE_MISSING if there is none, or it is longer than {@code longest}
     * @throws CallCentreException NOTE_HOLDS_SECRET as {@link SecretPatterns}
     */
    public static String judge(String typed, int longest) {
        String note = typed == null ? "" : typed.strip();
        if (note.isEmpty() || note.length() > longest) {
            throw new CallCentreException(Reason.NOTE_MISSING);
        }
        if (SecretPatterns.areIn(note)) {
            throw new CallCentreException(Reason.NOTE_HOLDS_SECRET);
        }
        return note;
    }
}
