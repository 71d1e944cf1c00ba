package tr.nes.enrolment;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which applications of an institution are wanted, and in which order.
 *
 * @param state null for all of the queue
 * @param kind null for all
 * @param unit as the staff list writes it; null for all
 * @param text words of names or numbers, each of which occurs; empty for all
 */
public record ApplicationFilter(
        Queue queue, ApplicationState state, ApplicationKind kind, String unit, String text, Order order)
        implements Serializable {

    public static ApplicationFilter of(Queue queue) {
        return new ApplicationFilter(queue, null, null, null, "", Order.OLDEST);
    }

    /** Who has the next step. */
    public enum Queue {
        /** Signed by the applicant; an officer decides. */
        WAITING(EnumSet.of(ApplicationState.SIGNED, ApplicationState.OFFICER_REVIEW)),
        /** Chosen for a list that is not signed yet. */
        CHOSEN(EnumSet.of(ApplicationState.SIGNED, ApplicationState.OFFICER_REVIEW)),
        /** Longer in its state than configured. */
        LATE(EnumSet.allOf(ApplicationState.class)),
        WITH_APPLICANT(EnumSet.of(
                ApplicationState.INVITED,
                ApplicationState.DRAFT,
                ApplicationState.PHONE_CONFIRMED,
                ApplicationState.AWAITING_WET_SIGNATURE,
                ApplicationState.AWAITING_PAYMENT,
                ApplicationState.ON_HOLD,
                ApplicationState.REJECTED)),
        WITH_AUTHORITY(EnumSet.of(
                ApplicationState.LIST_SIGNED,
                ApplicationState.OFFICER_SIGNED,
                ApplicationState.AUTHORITY_REVIEW,
                ApplicationState.IN_PRODUCTION,
                ApplicationState.SHIPPED,
                ApplicationState.RETURNED)),
        ENDED(EnumSet.of(ApplicationState.DELIVERED, ApplicationState.CANCELLED)),
        ALL(EnumSet.allOf(ApplicationState.class));

        private final Set<ApplicationState> states;

        Queue(Set<ApplicationState> states) {
            this.states = states;
        }

        public Set<ApplicationState> states() {
            return EnumSet.copyOf(states);
        }
    }

    /** By what a list is ordered. */
    public enum Order {
        /** Longest in its state first. */
        OLDEST,
        NEWEST,
        NAME,
        NUMBER
    }
}
