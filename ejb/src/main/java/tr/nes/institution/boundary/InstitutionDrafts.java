package tr.nes.institution.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.institution.InstitutionDraftView;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.InstitutionField;
import tr.nes.institution.InstitutionField.Fault;
import tr.nes.institution.InstitutionField.Step;
import tr.nes.institution.RegisterNumbers;
import tr.nes.institution.control.InstitutionDecision;
import tr.nes.institution.control.InstitutionMails;
import tr.nes.institution.control.InstitutionRecords;
import tr.nes.institution.control.OfficerLetters;
import tr.nes.institution.control.admission.AdmissionForm;
import tr.nes.institution.control.admission.AdmissionPolicy;
import tr.nes.institution.control.admission.InstitutionDraftRecords;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.InstitutionDraft;
import tr.nes.institution.entity.InstitutionDraftLetter;
import tr.nes.institution.entity.OfficerLetter;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Institutions' applications while a member of the back office types them: a draft outlives session and server, and is
 * its author's alone. Every method about one throws {@link InstitutionException} DRAFT_GONE if the caller has none with
 * this id, which may be null.
 */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class InstitutionDrafts {

    @Inject
    private InstitutionDraftRecords records;

    @Inject
    private InstitutionRecords institutions;

    @Inject
    private InstitutionDecision decision;

    @Inject
    private OfficerLetters letters;

    @Inject
    private InstitutionMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The newest first. */
    public List<InstitutionDraftView> mine() {
        return records.mine().stream()
                .map(draft -> draft.view(records.hasLetter(draft)))
                .toList();
    }

    public UUID begin() {
        InstitutionDraft draft = new InstitutionDraft(caller.holder(), clock.instant());
        records.add(draft);
        return draft.id();
    }

    public InstitutionDraftView of(UUID id) {
        InstitutionDraft draft = records.own(id);
        return draft.view(records.hasLetter(draft));
    }

    /** Keeps these values, right or wrong. @param typed at most 400 characters each */
    public void keep(UUID id, Map<InstitutionField, String> typed) {
        records.own(id).keep(typed, clock.instant());
    }

    /**
     * Keeps the letter that names the first officer, in place of an earlier one.
     *
     * @param pdf of at most 1,000,000 bytes
     * @throws InstitutionException LETTER_WRONG
     */
    public void keepLetter(UUID id, byte[] pdf) {
        InstitutionDraft draft = records.own(id);
        records.put(new InstitutionDraftLetter(letters.seal(draft.id(), pdf), draft.id()));
    }

    /** What is wrong in these steps of the draft. */
    public Map<InstitutionField, Fault> faults(UUID id, List<Step> steps) {
        Map<InstitutionField, Fault> faults = faultsOf(records.own(id));
        faults.keySet().removeIf(field -> !steps.contains(field.step()));
        return faults;
    }

    private Map<InstitutionField, Fault> faultsOf(InstitutionDraft draft) {
        Map<InstitutionField, Fault> faults = new EnumMap<>(InstitutionField.class);
        faults.putAll(AdmissionPolicy.faults(draft.values()));
        boolean numbered = Step.NUMBERS.fields().stream().noneMatch(faults::containsKey);
        if (numbered) {
            RegisterNumbers numbers = new AdmissionForm(draft.values()).numbers();
            if (institutions.isTaken(numbers)) {
                faults.put(numbers.detsis() == null ? InstitutionField.TAX : InstitutionField.DETSIS, Fault.TAKEN);
            }
        }
        return faults;
    }

    /** Leads to another step. */
    public void go(UUID id, Step to) {
        records.own(id).go(to, clock.instant());
    }

    /** Forgets the draft. */
    public void discard(UUID id) {
        records.remove(records.own(id));
    }

    /**
     * Sends the application for the decision by a second person; the draft is over.
     *
     * @return the institution's id
     * @throws InstitutionException DRAFT_INCOMPLETE, NUMBER_TAKEN; INSTITUTION_UNKNOWN or that of its state if the
     *     parent is not active
     */
    @RequiresFreshFactor
    public UUID send(UUID id) {
        InstitutionDraft draft = records.own(id);
        OfficerLetter letter = records.letter(draft)
                .map(InstitutionDraftLetter::ofInstitution)
                .orElseThrow(() -> new InstitutionException(Reason.DRAFT_INCOMPLETE));
        if (!AdmissionPolicy.faults(draft.values()).isEmpty()) {
            throw new InstitutionException(Reason.DRAFT_INCOMPLETE);
        }
        Institution institution = proposed(draft);
        records.remove(draft);
        institutions.add(institution, letter);
        mails.tell(institution);
        audit.record(AuditFact.told(
                AuditAction.INSTITUTION_PROPOSED, institution.id().toString(), letter.sha256()));
        return institution.id();
    }

    private Institution proposed(InstitutionDraft draft) {
        AdmissionForm form = new AdmissionForm(draft.values());
        UUID above = form.application().parent();
        Institution parent = above == null ? null : decision.active(above);
        return new Institution(
                draft.id(), parent, form.application(), form.officer(), caller.holder(), clock.instant());
    }
}
