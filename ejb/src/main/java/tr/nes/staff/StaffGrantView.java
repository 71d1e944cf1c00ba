package tr.nes.staff;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who has, will have or had a role.
 *
 * @param person full name
 * @param number masked identity number
 * @param until null if there is no end
 * @param givenBy full name; empty for the operator at the server
 * @param approvedBy full name; empty for the operator
 * @param givenAt null for roles from before such records
 * @param endedBy full name; empty for the operator, or if nobody ended it
 * @param endApprovedBy full name; empty as endedBy
 * @param endedAt null unless somebody ended it
 * @param mine whether it is the caller's own
 */
public record StaffGrantView(
        long id,
        String person,
        String number,
        StaffRole role,
        LocalDate from,
        LocalDate until,
        String givenBy,
        String approvedBy,
        Instant givenAt,
        String endedBy,
        String endApprovedBy,
        Instant endedAt,
        boolean inForce,
        boolean over,
        boolean mine)
        implements Serializable {}
