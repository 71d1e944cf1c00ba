package tr.nes.card.control.operation;

import java.time.Instant;
import java.util.List;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.control.reading.ServicingSettings;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PukCustody;
import tr.nes.shared.HolderId;

/**
 * A card in a reader and what we have on record for it, for the rules to judge.
 *
 * @param onRecord null if no card has this serial number
 * @param custody null if no PUK is stored
 * @param issued fingerprints of the certificates issued for it
 * @param pinWaitEnd until when PIN operations wait for a changed phone; null if they don't
 * @param openOperation whether an operation blocks it
 * @param unconfirmedAllowed configuration, see {@link ServicingSettings}
 */
public record ServicingCandidate(
        CardFacts facts,
        HolderId holder,
        Card onRecord,
        PukCustody custody,
        List<String> issued,
        Instant pinWaitEnd,
        boolean openOperation,
        boolean unconfirmedAllowed) {}
