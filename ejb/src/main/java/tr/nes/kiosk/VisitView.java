package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.access.SmsChallengeView;
import tr.nes.card.OperationView;

/**
 * A visit, for display at its kiosk.
 *
 * @param holderName empty before the person is identified
 * @param sms the current SMS challenge; null if there is none
 * @param wayIn how the person was identified
 * @param pressAllowed whether a button press alone may approve, now
 * @param pinWaitEnd until when PIN operations are blocked because the phone was changed; null if they are not
 * @param cardPulled whether Kart Seçimi was reached because the chosen card was taken out
 * @param cardSerial the chosen card; null before
 * @param operation the operation on the card, running or finished; null before
 * @param document whether a waiting document is read or was signed, and not a consent
 * @param remaining time until the visit ends if there is no activity
 */
public record VisitView(
        UUID id,
        VisitStep step,
        String holderName,
        SmsChallengeView sms,
        IdentificationMethod wayIn,
        boolean pressAllowed,
        Instant pinWaitEnd,
        boolean cardPulled,
        String cardSerial,
        OperationView operation,
        boolean document,
        Duration remaining)
        implements Serializable {

    /** Whether WEB Parola may approve. */
    public boolean passwordAllowed() {
        return wayIn.allowsPassword();
    }
}
