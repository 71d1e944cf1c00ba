package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;

/**
 * An application as the authority's back office sees it.
 *
 * @param registry null before the register was asked
 * @param own whether it is the caller's own, on which somebody else decides
 * @param turn whether it is the authority's to decide
 * @param taken who works on it; null if nobody does
 * @param accepted who accepted it; null unless it waits for production
 * @param link null unless an old identity was proposed
 */
public record AuthorityCase(
        ApplicationView application,
        ApplicantView applicant,
        Map<FormField, String> fields,
        List<Proof> proofs,
        RegistryCheck registry,
        List<Mark> notes,
        boolean own,
        boolean turn,
        Taken taken,
        Mark accepted,
        IdentityLinkView link)
        implements Serializable {

    /** Evidence of the identity. @param by null unless a person saw it */
    public record Proof(ProofMethod method, String by, Instant at, boolean enough) implements Serializable {}

    /** Something that a member of staff left. */
    public record Mark(String by, String text, Instant at) implements Serializable {}

    /** Who works on it. */
    public record Taken(String by, boolean mine, Instant at) implements Serializable {}

    public boolean isDecidable() {
        return turn && !own && accepted == null;
    }

    /**
     * A proposal that an applicant with a new name or number is a person on record.
     *
     * @param oldName and oldNumber of that person, the number masked
     * @param mine whether the caller proposed it
     * @param rejection null unless rejected
     */
    public record IdentityLinkView(
            UUID id,
            UUID application,
            String number,
            String applicant,
            String newNumber,
            String oldName,
            String oldNumber,
            State state,
            String reason,
            String proposer,
            boolean mine,
            Instant proposedAt,
            String decider,
            String rejection)
            implements Serializable {

        /** Where it stands. */
        public enum State {
            PROPOSED,
            CONFIRMED,
            REJECTED
        }

        public boolean isOpen() {
            return state == State.PROPOSED;
        }
    }
}
