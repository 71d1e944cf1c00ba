package tr.nes.access.control.password;

/**
 * Target and source of a guess, as names of counters; none reveals an identity number.
 *
 * @param number keyed hash of the identity number as typed, so that known and unknown ones count alike
 * @param source the network; empty for calls without one
 * @param terminal the paired kiosk; empty elsewhere
 */
public record GuessOrigin(String number, String source, String terminal) {

    boolean isBounded() {
        return !source.isEmpty();
    }

    boolean isAtTerminal() {
        return !terminal.isEmpty();
    }
}
