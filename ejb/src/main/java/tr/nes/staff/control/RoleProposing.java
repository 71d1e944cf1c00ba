package tr.nes.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.IdentityNumber;
import tr.nes.holder.RoleGrantView;
import tr.nes.holder.RoleTerm;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.DomainException;
import tr.nes.shared.HolderId;
import tr.nes.staff.StaffException;
import tr.nes.staff.StaffException.Reason;
import tr.nes.staff.StaffPerson;
import tr.nes.staff.StaffRole;
import tr.nes.staff.entity.RoleProposal;

/** Takes proposals in; the proposer is null for the operator at the server. A refusal is recorded. */
@ApplicationScoped
@Transactional
public class RoleProposing {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @Inject
    private RoleProposalRecords records;

    @Inject
    private RoleExecution roles;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ISTANBUL);
    }

    /**
     * @param stranger who it is if the number is not on record; else ignored, may be null
     * @param until null if there is no end
     */
    public UUID give(
            IdentityNumber number,
            StaffPerson stranger,
            StaffRole role,
            LocalDate from,
            LocalDate until,
            HolderId proposer) {
        Optional<HolderId> known = holders.byIdentityNumber(number.value());
        HolderId person = known.orElseGet(() -> new HolderId(UUID.randomUUID()));
        if (person.equals(proposer)) {
            throw refused(person, role, Reason.OWN_MATTER);
        }
        if (from.isBefore(today()) || until != null && until.isBefore(from)) {
            throw refused(known.orElse(null), role, Reason.DAYS_WRONG);
        }
        if (known.isEmpty() && stranger == null) {
            throw refused(null, role, Reason.PERSON_UNKNOWN);
        }
        RoleTerm term = new RoleTerm(from, until);
        if (lasting(person, role).stream().anyMatch(grant -> grant.term().overlaps(term))) {
            throw refused(person, role, Reason.ROLE_HELD);
        }
        RoleProposal proposal = RoleProposal.give(person, role, term, proposer, clock.instant());
        return add(known.isPresent() ? proposal : proposal.about(number.value(), stranger), known.orElse(null));
    }

    /** Ends the role that this grant is about. */
    public UUID end(long grant, HolderId proposer) {
        RoleGrantView meant = roles.all().stream()
                .filter(each -> each.number() == grant && !each.over())
                .findFirst()
                .orElseThrow(() -> refused(null, null, Reason.ROLE_OVER));
        return end(meant.holder(), StaffRole.valueOf(meant.role()), proposer);
    }

    public UUID end(HolderId person, StaffRole role, HolderId proposer) {
        if (lasting(person, role).isEmpty()) {
            throw refused(person, role, Reason.ROLE_OVER);
        }
        if (role == StaffRole.ADMIN && !anotherRemains(person)) {
            throw refused(person, role, Reason.LAST_ADMINISTRATOR);
        }
        return add(RoleProposal.end(person, role, proposer, clock.instant()), person);
    }

    private boolean anotherRemains(HolderId leaving) {
        return roles.all().stream()
                .filter(grant -> grant.role().equals(StaffRole.ADMIN.name()) && grant.inForce())
                .anyMatch(
                        grant -> grant.term().until() == null && !grant.holder().equals(leaving));
    }

    private List<RoleGrantView> lasting(HolderId person, StaffRole role) {
        return roles.all().stream()
                .filter(grant -> !grant.over() && grant.holder().equals(person))
                .filter(grant -> grant.role().equals(role.name()))
                .toList();
    }

    private UUID add(RoleProposal proposal, HolderId person) {
        try {
            records.add(proposal);
        } catch (StaffException exists) {
            throw refused(person, proposal.role(), exists.reason());
        }
        String what = proposal.kind() + " " + proposal.role();
        audit.record(new AuditFact(
                AuditAction.ROLE_PROPOSED,
                AuditResult.DONE,
                person,
                proposal.id().toString(),
                what));
        return proposal.id();
    }

    private DomainException refused(HolderId person, StaffRole role, Reason reason) {
        StaffException rule = new StaffException(reason);
        audit.recordApart(AuditFact.refused(
                AuditAction.ROLE_PROPOSED, person, role == null ? "" : role.name(), rule.messageKey()));
        return rule;
    }
}
