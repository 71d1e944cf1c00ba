package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.AuthorityCase.IdentityLinkView;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.authority.AuthorityAcceptance;
import tr.nes.enrolment.control.authority.AuthorityViews;
import tr.nes.enrolment.control.authority.IdentityLinkRecords;
import tr.nes.enrolment.control.authority.IdentityTakeover;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.IdentityLink;
import tr.nes.holder.FourEyes;
import tr.nes.holder.HolderException;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Kimlik değişikliği: an applicant with a new name or number is a person on record. One member of staff proposes it,
 * another one or an administrator decides; neither is the person.
 */
@Stateless
@RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
public class IdentityLinks {

    private static final int LONGEST = 300;

    @Inject
    private IdentityLinkRecords records;

    @Inject
    private AuthorityViews views;

    @Inject
    private AuthorityAcceptance acceptance;

    @Inject
    private IdentityTakeover takeover;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The oldest first. */
    public List<IdentityLinkView> open() {
        return records.open().stream().map(views::link).toList();
    }

    /** @throws ApplicationException LINK_GONE if there is none with this id, which may be null */
    public IdentityLinkView of(UUID id) {
        return views.link(records.demand(id));
    }

    /**
     * Proposes who the applicant was, and takes the application into review.
     *
     * @param oldNumber of the person on record; the applicant's own if only the name is new
     * @param reason where it is written, 1 to 300 characters
     * @throws ApplicationException KIND_NOT_POSSIBLE unless it is a change of identity or, with a new number, a first
     *     application; OLD_IDENTITY_UNKNOWN,
     *     LINK_DECIDED if one is open or confirmed; NOTE_WRONG, STATE, OWN_APPLICATION
     */
    @RolesAllowed(Roles.BACK_OFFICE)
    @RequiresFreshFactor
    public UUID propose(UUID application, String oldNumber, String reason) {
        Application found = steps.demand(application);
        if (found.kind() != ApplicationKind.IDENTITY_CHANGE && found.kind() != ApplicationKind.FIRST) {
            throw new ApplicationException(Reason.KIND_NOT_POSSIBLE);
        }
        HolderId old = holders.byIdentityNumber(oldNumber == null ? "" : oldNumber)
                .orElseThrow(() -> new ApplicationException(Reason.OLD_IDENTITY_UNKNOWN));
        if (records.of(found)
                .filter(link -> link.state() != IdentityLinkView.State.REJECTED)
                .isPresent()) {
            throw new ApplicationException(Reason.LINK_DECIDED);
        }
        acceptance.begun(found);
        IdentityLink link = new IdentityLink(found, old, text(reason), caller.holder(), name(), clock.instant());
        records.add(link);
        record(AuditAction.IDENTITY_LINK_PROPOSED, link);
        return link.id();
    }

    /**
     * The person on record has the new identity from now on. The old security word is void at once; a job revokes the
     * old certificates, before which nothing is produced.
     *
     * @throws ApplicationException LINK_GONE, LINK_DECIDED, OWN_PROPOSAL, OWN_APPLICATION; OLD_IDENTITY_UNKNOWN if
     *     somebody else on record has the new number
     */
    @RequiresFreshFactor
    public void confirm(UUID id) {
        IdentityLink link = undecided(id, AuditAction.IDENTITY_LINK_CONFIRMED);
        link.confirm(caller.holder(), name(), clock.instant());
        try {
            takeover.carryOut(link, steps.demand(link.application()));
        } catch (HolderException taken) {
            throw new ApplicationException(Reason.OLD_IDENTITY_UNKNOWN);
        }
        record(AuditAction.IDENTITY_LINK_CONFIRMED, link);
    }

    /** Nothing changes. @param reason 1 to 300 characters @throws ApplicationException as {@link #confirm}; NOTE_WRONG */
    @RequiresFreshFactor
    public void reject(UUID id, String reason) {
        IdentityLink link = undecided(id, AuditAction.IDENTITY_LINK_REJECTED);
        link.reject(text(reason), caller.holder(), name(), clock.instant());
        record(AuditAction.IDENTITY_LINK_REJECTED, link);
    }

    private IdentityLink undecided(UUID id, AuditAction action) {
        IdentityLink link = records.demand(id);
        FourEyes.Obstacle obstacle = FourEyes.obstacle(link.proposedBy(), caller.holder(), () -> isOwn(link));
        if (obstacle != null) {
            Reason reason = obstacle == FourEyes.Obstacle.OWN_PROPOSAL ? Reason.OWN_PROPOSAL : Reason.OWN_APPLICATION;
            audit.recordApart(AuditFact.refused(action, caller.holder(), id.toString(), reason.name()));
            throw new ApplicationException(reason);
        }
        return link;
    }

    private boolean isOwn(IdentityLink link) {
        return link.holder().equals(caller.holder()) || acceptance.isOwn(steps.demand(link.application()));
    }

    private static String text(String reason) {
        String text = reason == null ? "" : reason.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new ApplicationException(Reason.NOTE_WRONG);
        }
        return text;
    }

    private String name() {
        return holders.view(caller.holder()).fullName();
    }

    private void record(AuditAction action, IdentityLink link) {
        audit.record(AuditFact.done(action, link.holder(), link.application().toString()));
    }
}
