package tr.nes.callcentre;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who decided on a proposal.
 *
 * @param by full name
 * @param reason of a rejection; else null
 */
public record ProposalDecision(String by, Instant at, String reason) implements Serializable {}
