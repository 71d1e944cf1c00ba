package tr.nes.institution;

import java.io.Serializable;
import java.util.UUID;

/** A person on the staff list of an active institution. */
public record StaffRecord(UUID institution, EnrolmentOrder order, StaffLine line) implements Serializable {}
