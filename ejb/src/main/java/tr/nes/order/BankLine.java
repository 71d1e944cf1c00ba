package tr.nes.order;

import java.io.Serializable;

/**
 * What became of a line of a bank's file.
 *
 * @param number of the line, from 1
 * @param amount in kuruş; 0 if it can't be read
 */
public record BankLine(long number, String transaction, String reference, long amount, Result result)
        implements Serializable {

    /** Only BOOKED and SURPLUS move money. */
    public enum Result {
        BOOKED,
        /** The debt was not open any more: the money is kept apart. */
        SURPLUS,
        /** The bank's transaction was booked from an earlier line. */
        KNOWN,
        REFERENCE_UNKNOWN,
        /** Another amount than the debt's. */
        AMOUNT_DIFFERS,
        MALFORMED
    }
}
