package tr.nes.holder;

import java.io.Serializable;
import java.time.Instant;
import tr.nes.shared.HolderId;

/**
 * A staff role that somebody has, will have or had; ids of people are null for the operator at the server.
 *
 * @param givenAt null for roles from before such records
 * @param inForce whether it counts today
 * @param over whether it was ended, or its last day is past
 * @param endedAt null unless somebody ended it
 */
public record RoleGrantView(
        long number,
        HolderId holder,
        String role,
        RoleTerm term,
        HolderId givenBy,
        HolderId approvedBy,
        Instant givenAt,
        HolderId endedBy,
        HolderId endApprovedBy,
        Instant endedAt,
        boolean inForce,
        boolean over)
        implements Serializable {}
