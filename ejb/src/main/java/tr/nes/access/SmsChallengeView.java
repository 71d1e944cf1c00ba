package tr.nes.access;

import java.io.Serializable;
import java.time.Duration;
import java.util.UUID;

/**
 * State of an SMS challenge, before or after its code was sent.
 *
 * @param maskedPhone for example 50* *** ** 01
 * @param sent whether a code was sent
 * @param remaining until the code expires; zero if it expired or none was sent
 * @param resendIn until a new code may be requested; zero if now
 * @param triesLeft number of wrong codes that may still be entered
 */
public record SmsChallengeView(
        UUID id, String maskedPhone, boolean sent, Duration remaining, Duration resendIn, int triesLeft)
        implements Serializable {

    /** Number of digits of a code. */
    public static final int DIGITS = 6;
}
