package tr.nes.institution;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An institution for display.
 *
 * @param depth 0 at the top of a tree
 * @param officer full name of the first officer, as proposed
 * @param proposer full name
 * @param mine whether the caller proposed it
 */
public record InstitutionView(
        UUID id,
        InstitutionApplication data,
        int depth,
        InstitutionState state,
        String officer,
        String proposer,
        boolean mine,
        Instant proposedAt,
        String rejection)
        implements Serializable {}
