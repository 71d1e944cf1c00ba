package tr.nes.callcentre;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

/**
 * A proposal, for the person who decides on it.
 *
 * @param about the person's full name
 * @param subject null in a person's own history
 * @param phone of a PHONE proposal, else null; prints masked
 * @param proven whether a code sent to that phone came back
 * @param serialNumber of a REVOCATION, else null
 * @param reason of a REVOCATION, else null
 * @param answered the questions of the identity check
 * @param notes of the call, oldest first
 * @param proposer full name
 * @param mine whether the caller proposed it
 * @param failure key of the reason for FAILED; else null
 * @param decision null while nobody has decided
 */
public record ProposalView(
        UUID id,
        ProposalKind kind,
        HolderId holder,
        String about,
        ProposalSubject subject,
        MobilePhone phone,
        boolean proven,
        String serialNumber,
        RevocationReason reason,
        Set<IdentityQuestion> answered,
        List<String> notes,
        String proposer,
        boolean mine,
        Instant proposedAt,
        Instant expiresAt,
        ProposalState state,
        String failure,
        ProposalDecision decision)
        implements Serializable {}
