package tr.nes.card;

import java.util.UUID;

/**
 * CDI event in the transaction that closes the operation: an observer that throws undoes that. A second one follows an
 * UNKNOWN one.
 *
 * @param whole whether the card is finished and in use
 * @param reason as in {@link OperationView}
 */
public record PersonalisationEnded(
        UUID operation, CardSerial card, OperationState state, boolean whole, String reason) {}
