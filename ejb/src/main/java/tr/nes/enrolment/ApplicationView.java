package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An application for display.
 *
 * @param code goes with the number at the status page
 * @param receiver where the signed form is handed in
 * @param replaced the certificate that the new one follows; null if there is none
 * @param rejection why it was rejected; null unless it is
 * @param question to the applicant; null unless one is open
 * @param history oldest first
 */
public record ApplicationView(
        UUID id,
        String number,
        String code,
        ApplicationKind kind,
        String applicant,
        String institution,
        ApplicationState state,
        Instant since,
        Instant expiresAt,
        Receiver receiver,
        ReplacedCertificate replaced,
        RejectionReason rejection,
        String question,
        List<Change> history)
        implements Serializable {

    /**
     * A state that was reached.
     *
     * @param message a question or an answer; null if there is none
     * @param by full name of the officer or member of staff, for them only; null for others
     */
    public record Change(
            ApplicationState state, ApplicationActor actor, String reason, String message, String by, Instant at)
            implements Serializable {

        /** The reason when the card was made while the state stayed. */
        public static final String PRODUCED = "produced";

        /** Key of the text that says what happened. */
        public String textKey() {
            return PRODUCED.equals(reason) ? "historyProduced" : "state" + state;
        }
    }

    /**
     * Who takes signed forms.
     *
     * @param officers names; empty if it is the authority
     * @param address of the authority; null if it is the officer
     */
    public record Receiver(boolean officer, List<String> officers, String address) implements Serializable {}

    /** Number of the shipment with its card; null until it is on its way. */
    public String shipment() {
        return history.stream()
                .filter(change -> change.state() == ApplicationState.SHIPPED)
                .reduce((earlier, later) -> later)
                .map(Change::reason)
                .orElse(null);
    }

    /** Whether the applicant may still take it back. */
    public boolean isWithdrawable() {
        return state.isWithdrawable();
    }

    /**
     * The certificate that an application replaces.
     *
     * @param end of its validity; a renewal begins at it
     * @param producedFrom the earliest day for the new one; null unless it is a renewal
     */
    public record ReplacedCertificate(String serialNumber, Instant end, Instant producedFrom) implements Serializable {}
}
