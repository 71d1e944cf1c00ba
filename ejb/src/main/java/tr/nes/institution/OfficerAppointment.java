package tr.nes.institution;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whom a main officer makes an officer.
 *
 * @param role OFFICER or DEPUTY
 * @param from the first day, in Istanbul
 * @param until the last day; null if it is open, which it can't be for a deputy
 */
public record OfficerAppointment(OfficerPerson person, OfficerRole role, LocalDate from, LocalDate until)
        implements Serializable {}
