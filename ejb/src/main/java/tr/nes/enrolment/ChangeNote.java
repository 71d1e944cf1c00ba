package tr.nes.enrolment;

/**
 * Why an application's state changed.
 *
 * @param reason a short word, the code of a rejection, or the number of a shipment; empty if there is none
 * @param message a question or an answer, at most {@value #LONGEST} characters; null if there is none
 */
public record ChangeNote(String reason, String message) {

    public static final int LONGEST = 300;

    public static final ChangeNote NONE = new ChangeNote("", null);

    public static ChangeNote because(String reason) {
        return new ChangeNote(reason, null);
    }

    /** @throws ApplicationException QUESTION_WRONG if it is empty or too long */
    public static ChangeNote saying(String reason, String typed) {
        String message = typed == null ? "" : typed.strip();
        if (message.isEmpty() || message.length() > LONGEST) {
            throw new ApplicationException(ApplicationException.Reason.QUESTION_WRONG);
        }
        return new ChangeNote(reason, message);
    }
}
