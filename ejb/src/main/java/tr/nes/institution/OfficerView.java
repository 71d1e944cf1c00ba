package tr.nes.institution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An officer for display.
 *
 * @param until last day; null if it is open
 * @param acts whether the first day has come
 * @param mine whether it is the caller
 */
public record OfficerView(
        UUID id, String name, OfficerRole role, LocalDate from, LocalDate until, boolean acts, boolean mine)
        implements Serializable {}
