package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Duration;
import java.util.UUID;
import tr.nes.access.SmsChallengeView;
import tr.nes.card.OperationView;

/**
 * A servicing session for its kiosk.
 *
 * @param holderName empty before the person is known
 * @param sms the SMS challenge under way; null if none is
 * @param wayIn how the person was recognised
 * @param pressAllowed whether a press alone may approve, now
 * @param cardSerial the chosen card; null before
 * @param operation what is being done or was done to the card; null before
 * @param remaining until the session ends when nothing is touched
 */
public record VisitView(
        UUID id,
        VisitStep step,
        String holderName,
        SmsChallengeView sms,
        IdentificationMethod wayIn,
        boolean pressAllowed,
        String cardSerial,
        OperationView operation,
        Duration remaining)
        implements Serializable {

    /** Whether WEB Parola may approve. */
    public boolean passwordAllowed() {
        return wayIn.allowsPassword();
    }
}
