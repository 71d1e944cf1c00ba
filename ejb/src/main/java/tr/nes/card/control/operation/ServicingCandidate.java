package tr.nes.card.control.operation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PukCustody;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.shared.HolderId;

/**
 * A card in a reader with its data on record, as input of the rules.
 *
 * @param onRecord null if no card has this serial number
 * @param custody null if no PUK is stored
 * @param issued fingerprints of the certificates issued for it
 * @param pinWaitEnd end of the waiting period after a phone change; null if there is none
 * @param openOperation whether an unfinished operation blocks it
 * @param allowed operations confirmed for cards of its type
 */
public record ServicingCandidate(
        CardFacts facts,
        HolderId holder,
        Card onRecord,
        PukCustody custody,
        List<String> issued,
        Instant pinWaitEnd,
        boolean openOperation,
        Set<Operation> allowed) {}
