package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An operation on a card for people.
 *
 * @param reason the name of the rule or fault that ended it, a message key; empty when it succeeded or runs
 * @param finishedAt Değiştirme Tarihi when it succeeded; null while it runs
 */
public record OperationView(
        UUID id, CardSerial card, OperationState state, OperationStep step, String reason, Instant finishedAt)
        implements Serializable {}
