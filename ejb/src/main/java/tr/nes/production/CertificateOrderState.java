package tr.nes.production;

import java.util.EnumSet;
import java.util.Set;

/** What became of a certificate that was ordered for a key on a card. */
public enum CertificateOrderState {
    /** Before the authority's answer, or without one. */
    ORDERED,
    ISSUED,
    /** Its card is finished. */
    ON_CARD,
    /** Its card is not: it is to be revoked, if it was issued at all. */
    REJECTED,
    WITHDRAWN;

    public Set<CertificateOrderState> successors() {
        return switch (this) {
            case ORDERED -> EnumSet.of(ISSUED, REJECTED);
            case ISSUED -> EnumSet.of(ON_CARD, REJECTED);
            case REJECTED -> EnumSet.of(WITHDRAWN);
            case ON_CARD, WITHDRAWN -> EnumSet.noneOf(CertificateOrderState.class);
        };
    }
}
