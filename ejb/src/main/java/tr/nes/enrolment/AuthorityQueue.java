package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;

/** What waits for the authority, by stage. @param count of applications */
public record AuthorityQueue(Stage stage, long count) implements Serializable {

    /** Where an application stands at the authority. */
    public enum Stage {
        /** Signed, of an institution whose forms go to the authority. */
        PAPER(ApplicationState.SIGNED),
        /** Approved by the institution. */
        APPROVED(ApplicationState.OFFICER_SIGNED),
        IN_REVIEW(ApplicationState.AUTHORITY_REVIEW),
        /** Accepted; production takes it. */
        ACCEPTED(ApplicationState.AUTHORITY_REVIEW),
        /** The applicant was asked something. */
        QUESTION(ApplicationState.ON_HOLD);

        private final ApplicationState state;

        Stage(ApplicationState state) {
            this.state = state;
        }

        public ApplicationState state() {
            return state;
        }
    }

    /**
     * Which ones are wanted.
     *
     * @param kind null for all
     * @param text a number of an application or a person, or words of a name; empty for all
     */
    public record Filter(Stage stage, ApplicationKind kind, String text) implements Serializable {}

    /**
     * A line of the list.
     *
     * @param by full name of who works on it; null if nobody does
     * @param registry null before the register was asked
     */
    public record Row(
            UUID id,
            String number,
            String name,
            ApplicationKind kind,
            String institution,
            Instant since,
            String by,
            RegistryCheck.Result registry)
            implements Serializable {}
}
