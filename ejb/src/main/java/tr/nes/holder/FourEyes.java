package tr.nes.holder;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import tr.nes.shared.HolderId;

/**
 * Two different people behind one change; null stands for the operator at the server, who counts as one person.
 *
 * @param proposer null for the operator
 * @param approver null for the operator
 */
public record FourEyes(HolderId proposer, HolderId approver) implements Serializable {

    /** Why somebody may not decide on a proposal. */
    public enum Obstacle {
        OWN_PROPOSAL,
        OWN_MATTER
    }

    /** @throws IllegalArgumentException if it is one person */
    public FourEyes {
        if (Objects.equals(proposer, approver)) {
            throw new IllegalArgumentException("one person alone");
        }
    }

    /**
     * Null if there is none.
     *
     * @param concerned whom the proposal is about
     */
    public static Obstacle obstacle(HolderId proposer, HolderId concerned, HolderId decider) {
        return obstacle(proposer, decider, () -> concerned.equals(decider));
    }

    /** Likewise. @param ownMatter whether the proposal is about the decider; asked only if another one proposed it */
    public static Obstacle obstacle(HolderId proposer, HolderId decider, BooleanSupplier ownMatter) {
        if (Objects.equals(proposer, decider)) {
            return Obstacle.OWN_PROPOSAL;
        }
        return ownMatter.getAsBoolean() ? Obstacle.OWN_MATTER : null;
    }
}
