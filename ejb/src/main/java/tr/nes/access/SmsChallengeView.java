package tr.nes.access;

import java.io.Serializable;
import java.time.Duration;
import java.util.UUID;

/**
 * A code that is under way or still to be asked for.
 *
 * @param maskedPhone for example 50* *** ** 01
 * @param sent whether a code was sent
 * @param remaining until the code expires; zero if it did or none was sent
 * @param resendIn until a new code may be asked for; zero if now
 * @param triesLeft wrong codes that may still be typed
 */
public record SmsChallengeView(
        UUID id, String maskedPhone, boolean sent, Duration remaining, Duration resendIn, int triesLeft)
        implements Serializable {

    /** Of which every code consists. */
    public static final int DIGITS = 6;
}
