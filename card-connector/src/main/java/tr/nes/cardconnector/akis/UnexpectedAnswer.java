package tr.nes.cardconnector.akis;

/**
 * The card refused a read command or returned a malformed response. Nothing on the card has changed, and the
 * connection can still be used. The message may be logged.
 */
public final class UnexpectedAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    private final int statusWord;

    private UnexpectedAnswer(String message, int statusWord) {
        super(message);
        this.statusWord = statusWord;
    }

    /** @param what was read, for the message */
    public static UnexpectedAnswer refused(String what, int statusWord) {
        return new UnexpectedAnswer(String.format("%s: the card answered %04X", what, statusWord), statusWord);
    }

    /** As {@link #refused}: the answer was positive, and is none. */
    public static UnexpectedAnswer malformed(String what) {
        return new UnexpectedAnswer(what + ": malformed answer", 0x9000);
    }

    /** SW1 SW2; 9000 if the response was successful but malformed. */
    public int statusWord() {
        return statusWord;
    }
}
