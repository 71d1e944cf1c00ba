package tr.nes.request;

import java.util.EnumSet;
import java.util.Set;

/** How an order stands. */
public enum RequestState {
    /** The signed papers have to come by post. */
    AWAITING_PAPERS,
    /** The back office looks at it. */
    RECEIVED,
    /** Accepted; it owes. */
    AWAITING_PAYMENT,
    /** Paid: to be sent, or ready for production. */
    READY,
    /** Sent, or its account is open. */
    DONE,
    REFUSED,
    /** Neither papers nor money came in time. */
    EXPIRED;

    public Set<RequestState> successors() {
        return switch (this) {
            case AWAITING_PAPERS -> EnumSet.of(RECEIVED, REFUSED, EXPIRED);
            case RECEIVED -> EnumSet.of(AWAITING_PAYMENT, REFUSED);
            case AWAITING_PAYMENT -> EnumSet.of(READY, REFUSED, EXPIRED);
            case READY -> EnumSet.of(DONE, REFUSED);
            case DONE, REFUSED, EXPIRED -> EnumSet.noneOf(RequestState.class);
        };
    }

    public boolean isEnded() {
        return successors().isEmpty();
    }
}
