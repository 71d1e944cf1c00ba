package tr.nes.access.control.edevlet;

import java.util.regex.Pattern;
import tr.nes.access.EDevletResult.Outcome;

/**
 * The login at the provider failed; the message is the reason for audit and log, and contains nothing of the
 * response.
 */
public class EDevletFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]+");

    private final Outcome outcome;

    EDevletFailed(Outcome outcome, String reason, Throwable cause) {
        super(reason, cause);
        this.outcome = outcome;
    }

    static EDevletFailed refused(String reason) {
        return new EDevletFailed(Outcome.REFUSED, reason, null);
    }

    static EDevletFailed unavailable(String reason, Throwable cause) {
        return new EDevletFailed(Outcome.UNAVAILABLE, reason, cause);
    }

    /** Includes the library's finding, which names claims and addresses, not tokens; always one line. */
    public String forLog() {
        String all = "e-Devlet: " + getMessage() + (getCause() == null ? "" : " (" + getCause() + ")");
        return CONTROLS.matcher(all).replaceAll(" ");
    }

    public Outcome outcome() {
        return outcome;
    }
}
