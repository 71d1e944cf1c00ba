package tr.nes.institution;

import java.io.Serializable;
import java.util.UUID;

/**
 * A person on the list of an institution.
 *
 * @param version counts changes
 */
public record StaffMemberView(UUID id, long version, StaffLine line) implements Serializable {}
