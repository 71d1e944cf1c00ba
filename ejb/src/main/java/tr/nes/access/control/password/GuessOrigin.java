package tr.nes.access.control.password;

/**
 * Target and source of a guess, as names of the two counters; neither reveals an identity number.
 *
 * @param number keyed hash of the identity number as typed, so that known and unknown ones count alike
 * @param source the network; empty for calls without one
 */
public record GuessOrigin(String number, String source) {

    boolean isBounded() {
        return !source.isEmpty();
    }
}
