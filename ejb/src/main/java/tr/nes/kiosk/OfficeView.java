package tr.nes.kiosk;

import java.io.Serializable;

/**
 * An office with kiosks; shown to everybody.
 *
 * @param kiosks number of terminals that stand there
 * @param version counted up by each change
 */
public record OfficeView(long id, String name, String address, OpeningHours hours, long kiosks, long version)
        implements Serializable {}
