package tr.nes.institution;

import java.io.Serializable;
import java.util.UUID;

/** A person on the list of an institution. */
public record StaffMemberView(UUID id, StaffLine line) implements Serializable {}
