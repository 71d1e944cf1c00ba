package tr.nes.callcentre;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

/**
 * A proposal, for the person who decides on it.
 *
 * @param about the person's full name
 * @param phone of a PHONE proposal, else null; prints masked
 * @param serialNumber of a REVOCATION, else null
 * @param reason of a REVOCATION, else null
 * @param answered the questions of the identity check
 * @param note remark by the proposer
 * @param proposer full name
 * @param mine whether the caller proposed it
 * @param failure key of the reason for FAILED; else null
 */
public record ProposalView(
        UUID id,
        ProposalKind kind,
        HolderId holder,
        String about,
        MobilePhone phone,
        String serialNumber,
        RevocationReason reason,
        Set<IdentityQuestion> answered,
        String note,
        String proposer,
        boolean mine,
        Instant proposedAt,
        Instant expiresAt,
        ProposalState state,
        String failure)
        implements Serializable {}
