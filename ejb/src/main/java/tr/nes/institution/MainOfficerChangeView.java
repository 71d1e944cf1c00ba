package tr.nes.institution;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A proposed change of an institution's main officer, for display.
 *
 * @param title the institution's
 * @param coming null if nobody takes the leaving officer's place
 * @param leaving full name; null if nobody leaves
 * @param proposer full name
 * @param mine whether the caller proposed it
 */
public record MainOfficerChangeView(
        UUID id,
        UUID institution,
        String title,
        OfficerPerson coming,
        String leaving,
        String proposer,
        boolean mine,
        Instant proposedAt)
        implements Serializable {}
