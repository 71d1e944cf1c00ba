package tr.nes.delivery;

import java.io.Serializable;

/**
 * A line of a carrier's file that can't be taken.
 *
 * @param number from 1, as counted by a spreadsheet
 */
public record CarrierFault(long number, Reason reason) implements Serializable {

    public enum Reason {
        /** Not four cells: parcel, event, time, note. */
        COLUMNS,
        /** Another one than KABUL, DENEME, TESLIM, IADE. */
        EVENT,
        /** Not as 21.11.2026 14:05 or 2026-11-21 14:05, or after now. */
        TIME,
        NOTE,
        PARCEL_UNKNOWN,
        /** It was not given to the carrier, or only later. */
        NOT_HANDED_OVER,
        /** It was delivered or returned already. */
        ENDED
    }
}
