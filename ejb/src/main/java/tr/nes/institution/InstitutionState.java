package tr.nes.institution;

import java.util.EnumSet;
import java.util.Set;

/** The states of an institution: who acts next, what is sent when it is reached, and what may follow. */
public enum InstitutionState {
    PROPOSED(NextActor.SECOND_BACK_OFFICE, "institution/proposed"),
    ACTIVE(NextActor.OFFICER, "institution/active"),
    /** Final; the same institution may be proposed again. */
    REJECTED(NextActor.NOBODY, "institution/rejected");

    private final NextActor next;
    private final String notice;

    InstitutionState(NextActor next, String notice) {
        this.next = next;
        this.notice = notice;
    }

    public NextActor next() {
        return next;
    }

    /** The template of the mail that goes to the institution. */
    public String notice() {
        return notice;
    }

    public Set<InstitutionState> successors() {
        return this == PROPOSED ? EnumSet.of(ACTIVE, REJECTED) : EnumSet.noneOf(InstitutionState.class);
    }

    /** Who acts next. */
    public enum NextActor {
        /** A member of the back office other than the one who proposed. */
        SECOND_BACK_OFFICE,
        OFFICER,
        NOBODY
    }
}
