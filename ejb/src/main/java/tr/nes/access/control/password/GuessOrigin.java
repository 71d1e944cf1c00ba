package tr.nes.access.control.password;

/**
 * For whom a guess is and where it came from: names of the two counters, neither of which tells a number.
 *
 * @param number keyed hash of the identity number as typed, so that known and unknown ones count alike
 * @param source the network; empty for calls that came by none
 */
public record GuessOrigin(String number, String source) {

    boolean isBounded() {
        return !source.isEmpty();
    }
}
