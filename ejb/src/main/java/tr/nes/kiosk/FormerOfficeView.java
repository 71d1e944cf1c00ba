package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an office was before a change.
 *
 * @param until when it was changed
 */
public record FormerOfficeView(String name, String address, OpeningHours hours, Instant until)
        implements Serializable {}
