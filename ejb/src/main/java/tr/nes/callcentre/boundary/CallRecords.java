package tr.nes.callcentre.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.PersonHistory;
import tr.nes.callcentre.control.CallNotes;
import tr.nes.callcentre.control.Calls;
import tr.nes.callcentre.control.NotePolicy;
import tr.nes.callcentre.control.ProposalRecords;
import tr.nes.callcentre.control.ProposalViews;
import tr.nes.callcentre.entity.SupportCall;
import tr.nes.casework.boundary.Complaints;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.boundary.SentMessages;
import tr.nes.shared.Roles;

/**
 * What is written down in a call, and what was before. Each method throws {@link tr.nes.callcentre.CallOver} as those of
 * {@link SupportCalls}.
 */
@Stateless
@RolesAllowed(Roles.CALL_CENTRE)
public class CallRecords {

    private static final int MESSAGES_SHOWN = 20;

    @Inject
    private Calls calls;

    @Inject
    private CallNotes notes;

    @Inject
    private ProposalRecords proposals;

    @Inject
    private ProposalViews views;

    @Inject
    private SentMessages messages;

    @Inject
    private Complaints complaints;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws CallCentreException NOTE_MISSING, NOTE_HOLDS_SECRET */
    public void note(UUID call, String note) {
        SupportCall current = calls.lock(call);
        notes.add(current, NotePolicy.judge(note, NotePolicy.LONGEST));
        audit.record(AuditFact.done(AuditAction.CALL_NOTE, current.holder(), call.toString()));
    }

    /**
     * Opens a case for the back office.
     *
     * @throws CallCentreException IDENTITY_NOT_CHECKED, NOTE_MISSING, NOTE_HOLDS_SECRET
     */
    public void complain(UUID call, String text) {
        SupportCall current = calls.demandChecked(call);
        complaints.record(current.holder(), NotePolicy.judge(text, NotePolicy.LONGEST));
    }

    /**
     * Ends the call: nothing is possible in it any more.
     *
     * @param note the last one; null or blank if there is none
     * @throws CallCentreException NOTE_MISSING, NOTE_HOLDS_SECRET
     */
    public void end(UUID call, String note) {
        SupportCall current = calls.lock(call);
        if (note != null && !note.isBlank()) {
            notes.add(current, NotePolicy.judge(note, NotePolicy.LONGEST));
        }
        current.end(clock.instant());
        audit.record(AuditFact.done(AuditAction.CALL_ENDED, current.holder(), call.toString()));
    }

    /** Earlier calls, proposals and messages of the person in the call; once the identity was checked. */
    public PersonHistory history(UUID call) {
        HolderView person = holders.view(calls.demandChecked(call).holder());
        return new PersonHistory(
                notes.about(person.id()),
                proposals.about(person.id()).stream().map(views::brief).toList(),
                messages.to(person.phone(), person.mail(), MESSAGES_SHOWN));
    }
}
