package tr.nes.portal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.FourEyes;
import tr.nes.portal.PortalTextDecided;
import tr.nes.portal.PortalTextException;
import tr.nes.portal.PortalTextException.Reason;
import tr.nes.portal.PortalTextPreview;
import tr.nes.portal.PortalTextState;
import tr.nes.portal.PortalTextSummary;
import tr.nes.portal.PortalTextView;
import tr.nes.portal.control.PortalTextCatalogue;
import tr.nes.portal.control.PortalTextRecords;
import tr.nes.portal.control.PortalTextViews;
import tr.nes.portal.control.PortalTextWording;
import tr.nes.portal.entity.PortalText;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.TextPart;

/**
 * Texts of messages, consent and notices, written anew by administrators without a restart; each version stays on record. A
 * text that people agree to needs two: one proposes it, another one approves it.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PortalTexts {

    @Inject
    private PortalTextCatalogue catalogue;

    @Inject
    private PortalTextRecords records;

    @Inject
    private PortalTextViews views;

    @Inject
    private PortalTextWording wording;

    @Inject
    private Event<PortalTextDecided> decided;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** By key. */
    public List<PortalTextSummary> all() {
        return views.all();
    }

    /** How many changes wait for the caller: those that somebody else proposed. */
    public long toDecide() {
        return records.proposed().stream()
                .filter(proposal -> !proposal.writer().equals(caller.holder()))
                .count();
    }

    /** @throws PortalTextException TEXT_UNKNOWN */
    public PortalTextView of(String key) {
        return views.of(key);
    }

    /**
     * What it would read; nothing changes.
     *
     * @param typed by part
     * @throws PortalTextException TEXT_UNKNOWN, or names the first wrong part
     */
    public List<PortalTextPreview> preview(String key, Map<TextPart, String> typed) {
        return wording.preview(catalogue.demand(key), typed);
    }

    /**
     * Counts at once here and within seconds on the other servers; a legal text is only proposed. What is queued stays as it is.
     *
     * @param seen number of the version that was looked at
     * @param typed by part
     * @throws PortalTextException TEXT_UNKNOWN, CHANGED_MEANWHILE, PROPOSAL_OPEN, TEXT_UNCHANGED, or names the first wrong part
     */
    @RequiresFreshFactor
    public void change(String key, long seen, Map<TextPart, String> typed) {
        EditableText text = catalogue.demand(key);
        Map<TextPart, String> parts = wording.checked(text, typed);
        PortalTextView before = unchanged(key, seen);
        if (parts.equals(before.parts())) {
            throw new PortalTextException(Reason.TEXT_UNCHANGED);
        }
        write(text, before, parts);
    }

    /** Back to the shipped text. Likewise. @throws PortalTextException as {@link #change} */
    @RequiresFreshFactor
    public void restore(String key, long seen) {
        EditableText text = catalogue.demand(key);
        PortalTextView before = unchanged(key, seen);
        if (!before.own() && !before.outdated()) {
            throw new PortalTextException(Reason.TEXT_UNCHANGED);
        }
        write(text, before, Map.of());
    }

    /** @throws PortalTextException PROPOSAL_CLOSED, OWN_PROPOSAL, or names the first part that no longer fits */
    @RequiresFreshFactor
    public void approve(String key, long number) {
        EditableText text = catalogue.demand(key);
        PortalText proposal = proposed(key, number);
        if (FourEyes.obstacle(proposal.writer(), caller.holder(), () -> false) != null) {
            audit.recordApart(
                    AuditFact.refused(AuditAction.TEXT_APPROVED, caller.holder(), key, Reason.OWN_PROPOSAL.name()));
            throw new PortalTextException(Reason.OWN_PROPOSAL);
        }
        if (!proposal.isShipped()) {
            wording.checked(text, proposal.parts());
        }
        String change = change(views.of(key), number);
        proposal.approve(caller.holder(), clock.instant());
        tell(AuditAction.TEXT_APPROVED, proposal, change);
        counts(text, proposal);
    }

    /** Nothing changes; who proposed it may take it back. @throws PortalTextException PROPOSAL_CLOSED */
    @RequiresFreshFactor
    public void reject(String key, long number) {
        PortalText proposal = proposed(key, number);
        proposal.reject(caller.holder(), clock.instant());
        tell(AuditAction.TEXT_REJECTED, proposal, Long.toString(number));
    }

    private PortalText proposed(String key, long number) {
        return records.lock(key, number)
                .filter(found -> found.state() == PortalTextState.PROPOSED)
                .orElseThrow(() -> new PortalTextException(Reason.PROPOSAL_CLOSED));
    }

    private PortalTextView unchanged(String key, long seen) {
        PortalTextView before = views.of(key);
        if (before.seen() != seen) {
            throw new PortalTextException(Reason.CHANGED_MEANWHILE);
        }
        if (before.proposal() != null) {
            throw new PortalTextException(Reason.PROPOSAL_OPEN);
        }
        return before;
    }

    private void write(EditableText text, PortalTextView before, Map<TextPart, String> parts) {
        PortalTextState state = text.legal() ? PortalTextState.PROPOSED : PortalTextState.VALID;
        PortalText written =
                new PortalText(text.key(), before.seen() + 1, state, parts, caller.holder(), clock.instant());
        records.add(written);
        tell(
                text.legal() ? AuditAction.TEXT_PROPOSED : AuditAction.TEXT_CHANGED,
                written,
                change(before, written.number()));
        if (!text.legal()) {
            counts(text, written);
        }
    }

    private void counts(EditableText text, PortalText valid) {
        decided.fire(new PortalTextDecided(text.key(), records.own(valid, text).orElse(null)));
    }

    /** Numbers of the version that counted and of the new one; the texts themselves are on record. */
    private static String change(PortalTextView before, long number) {
        return before.valid() + " > " + number;
    }

    private void tell(AuditAction action, PortalText text, String detail) {
        audit.record(AuditFact.told(action, text.key(), text.isShipped() ? detail + " = 0" : detail));
    }
}
