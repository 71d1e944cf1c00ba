package tr.nes.cardconnector.akis;

import java.util.OptionalInt;

/**
 * Remaining tries of a PIN or PUK, as far as the card reports them without using one up: a range, since some cards
 * report less than a number.
 *
 * @param least lower bound, 0 or more
 * @param most upper bound; {@link Integer#MAX_VALUE} if the card reported nothing
 */
public record Tries(int least, int most) {

    private static final Tries UNKNOWN = new Tries(0, Integer.MAX_VALUE);

    public Tries {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("no range: " + least + " to " + most);
        }
    }

    public static Tries exactly(int remaining) {
        return new Tries(remaining, remaining);
    }

    public static Tries between(int least, int most) {
        return new Tries(least, most);
    }

    public static Tries unknown() {
        return UNKNOWN;
    }

    /** Whether at least {@code n} tries certainly remain; false if the card did not report them. */
    public boolean atLeast(int n) {
        return least >= n;
    }

    /** Whether the exact number is known. */
    public boolean known() {
        return least == most;
    }

    /** The exact number, if known. */
    public OptionalInt remaining() {
        return known() ? OptionalInt.of(least) : OptionalInt.empty();
    }

    /** Whether the card reported anything at all. */
    public boolean told() {
        return most != Integer.MAX_VALUE;
    }

    /** Whether certainly fewer remain than before, that is at least one was used up. */
    public boolean fewerThan(Tries earlier) {
        return most < earlier.least;
    }

    /** Whether certainly none remains. */
    public boolean blocked() {
        return most == 0;
    }
}
