package tr.nes.kiosk;

import java.io.Serializable;

/**
 * Result of entering a pairing code.
 *
 * @param credential for the terminal's cookie; null unless {@link Outcome#PAIRED}
 */
public record PairingResult(Outcome outcome, String credential) implements Serializable {

    public enum Outcome {
        PAIRED,
        /** Wrong, used or expired. */
        REFUSED,
        /** Too many attempts in this minute: the code was not checked. */
        THROTTLED
    }

    public static PairingResult paired(String credential) {
        return new PairingResult(Outcome.PAIRED, credential);
    }

    public static PairingResult not(Outcome outcome) {
        return new PairingResult(outcome, null);
    }

    @Override
    public String toString() {
        return outcome.name();
    }
}
