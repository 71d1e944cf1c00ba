package tr.nes.callcentre;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

/**
 * A proposal for whoever decides on it.
 *
 * @param about the person's full name
 * @param phone of a PHONE proposal, else null; prints masked
 * @param serialNumber of a REVOCATION, else null
 * @param reason of a REVOCATION, else null
 * @param answered how the identity was checked
 * @param note what the proposer wrote about it
 * @param proposer full name
 * @param mine whether the caller proposed it
 * @param failure key of why a FAILED one was not carried out; else null
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
