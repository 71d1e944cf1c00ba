package tr.nes.kiosk;

import java.io.Serializable;

/**
 * An office with kiosks; shown to everybody.
 *
 * @param kiosks number of terminals that stand there
 */
public record OfficeView(long id, String name, String address, OpeningHours hours, long kiosks)
        implements Serializable {}
