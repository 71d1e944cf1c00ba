package tr.nes.cardconnector.akis;

import java.util.OptionalInt;

/**
 * How often a PIN or PUK may still be presented, as far as the card tells without spending a try: a range, since some cards
 * tell less than a number.
 *
 * @param least at least so many remain, 0 or more
 * @param most at most so many remain; {@link Integer#MAX_VALUE} if the card told nothing
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

    /** Whether {@code n} tries remain for certain; false when the card does not tell. */
    public boolean atLeast(int n) {
        return least >= n;
    }

    /** Whether the card told the number itself. */
    public boolean known() {
        return least == most;
    }

    /** The number, if the card told it. */
    public OptionalInt remaining() {
        return known() ? OptionalInt.of(least) : OptionalInt.empty();
    }

    /** Whether the card told anything at all. */
    public boolean told() {
        return most != Integer.MAX_VALUE;
    }

    /** Whether fewer remain for certain than did earlier: at least one was spent since. */
    public boolean fewerThan(Tries earlier) {
        return most < earlier.least;
    }

    /** Whether none remains for certain. */
    public boolean blocked() {
        return most == 0;
    }
}
