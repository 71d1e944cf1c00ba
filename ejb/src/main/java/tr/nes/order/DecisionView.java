package tr.nes.order;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A waiver or a refund.
 *
 * @param subject reference of the debt, or number of the receipt
 * @param amount in kuruş
 * @param mine whether the caller proposed it
 */
public record DecisionView(
        UUID id,
        DecisionKind kind,
        String subject,
        String payer,
        long amount,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        DecisionState state,
        boolean mine)
        implements Serializable {}
