package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.WizardStep;
import tr.nes.institution.StaffRecord;
import tr.nes.shared.MobilePhone;

/** An application for a certificate. */
@Entity
@Table(name = "application")
public class Application extends ApplicationContent {

    @Embedded
    private ApplicationPurpose purpose;

    @Column(name = "open_key")
    private String openKey;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "state_since")
    private Instant since;

    @Embedded
    private ApplicationDeadline deadline;

    @Column(name = "invitation_hash")
    private String invitationHash;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "list_id")
    private UUID list;

    protected Application() {}

    /** Begins LISTED, INVITED or, if the person came by himself, as DRAFT. */
    public Application(
            String number,
            String code,
            StaffRecord from,
            ApplicationPurpose purpose,
            ApplicationState first,
            Instant now,
            Instant expires) {
        super(number, code, from);
        this.purpose = purpose;
        openKey = key();
        state = first;
        since = now;
        deadline = new ApplicationDeadline(expires);
    }

    /** @throws ApplicationException that of the state, if {@code next} can't follow it */
    public void move(ApplicationState next, Instant now) {
        if (!state.successors().contains(next)) {
            throw ApplicationException.in(state);
        }
        if (next.leavesList()
                || state.isChoosable() && next != ApplicationState.OFFICER_SIGNED && !next.isChoosable()) {
            list = null;
        }
        if (!state.isOpen()) {
            openKey = key();
        }
        state = next;
        since = now;
        if (!next.isOpen()) {
            openKey = null;
            invitationHash = null;
        }
    }

    /** Takes it off the list on which it was chosen. @throws ApplicationException that of the state, if that is signed */
    public void release() {
        if (!state.isChoosable()) {
            throw ApplicationException.in(state);
        }
        list = null;
    }

    /** The newest invitation only is valid, and only until a phone is confirmed. */
    public void invite(String tokenHash, Instant now) {
        if (phone() != null || !state.isUnfinished()) {
            throw ApplicationException.in(state);
        }
        invitationHash = tokenHash;
        invitedAt = now;
    }

    /** Keeps what was typed, right or wrong; a change takes the declaration back. */
    public void keep(Map<FormField, String> typed) {
        requireEditable();
        form().keep(typed);
    }

    /** The form is complete and true, as the applicant says. */
    public void declare(Instant now) {
        requireEditable();
        form().declare(now);
    }

    /** Also after a code to this phone; earlier invitations end. */
    public void confirm(MobilePhone proven) {
        prove(proven);
        invitationHash = null;
    }

    /** Whether an invitation ever went out. */
    public boolean isInvited() {
        return invitedAt != null;
    }

    public boolean isReminded() {
        return deadline.isReminded();
    }

    public void remind() {
        deadline.remind();
    }

    /** There is at least so much time. */
    public void extend(Instant least) {
        deadline.extend(least);
    }

    /** Goes on for another reason; what was filled in stays. */
    public void turn(ApplicationPurpose other) {
        purpose = other;
        openKey = key();
    }

    /** Whether it is to be led over from a renewal, because the old certificate has ended before it was signed. */
    public boolean isLateRenewal(Instant now) {
        return purpose.isLate(now) && (isEditable() || state == ApplicationState.INVITED || state.isReturned());
    }

    /** The lost certificate can't be used any more. */
    public void settlePrevious(Instant now) {
        purpose.settle(now);
    }

    private String key() {
        return key(identityNumber(), institution(), purpose.kind());
    }

    /** Unique among open applications. */
    public static String key(String identityNumber, UUID institution, ApplicationKind kind) {
        return identityNumber + "/" + institution + "/" + kind;
    }

    private void requireEditable() {
        if (!isEditable()) {
            throw ApplicationException.in(state);
        }
    }

    private boolean isEditable() {
        return state == ApplicationState.DRAFT || state == ApplicationState.PHONE_CONFIRMED;
    }

    public boolean isOverdue(Instant now) {
        return state.isUnfinished() && !now.isBefore(deadline.end());
    }

    public WizardStep step() {
        return switch (state) {
            case INVITED -> WizardStep.NOTICES;
            case DRAFT, PHONE_CONFIRMED -> !isInformed() ? WizardStep.NOTICES : formStep();
            case AWAITING_WET_SIGNATURE -> WizardStep.HANDOVER;
            case ON_HOLD, REJECTED -> WizardStep.CORRECTION;
            default -> WizardStep.OVER;
        };
    }

    private WizardStep formStep() {
        if (!form().isDeclared()) {
            return WizardStep.FORM;
        }
        return state == ApplicationState.DRAFT ? WizardStep.PHONE : WizardStep.SIGNATURE;
    }

    public ApplicationKind kind() {
        return purpose.kind();
    }

    public ApplicationPurpose purpose() {
        return purpose;
    }

    public ApplicationState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    /** The officers' list on which it was chosen or signed; null if there is none. */
    public UUID list() {
        return list;
    }

    public Instant expiresAt() {
        return deadline.end();
    }
}
