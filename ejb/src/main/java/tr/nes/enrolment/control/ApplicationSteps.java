package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationInProduction;
import tr.nes.enrolment.ApplicationPaymentDue;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ChangeNote;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationChange;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.boundary.SigningOrders;

/** Moves applications from state to state, with history, audit and notice. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplicationSteps {

    private static final String EXPIRED = "expired";

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationWords words;

    @Inject
    private ApplicationAccesses accesses;

    @Inject
    private ApplicationNotices notices;

    @Inject
    private MovePolicy policy;

    @Inject
    private KindSettlement kinds;

    @Inject
    private FormPrints prints;

    @Inject
    private SigningOrders orders;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private Event<ApplicationInProduction> inProduction;

    @Inject
    private Event<ApplicationPaymentDue> paymentDue;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Locked; ended if its time is over, and of the kind that fits by now. */
    public Optional<Application> find(UUID id) {
        Optional<Application> found = records.lock(id);
        found.filter(application -> application.isOverdue(clock.instant()))
                .ifPresent(late -> move(late, ApplicationState.CANCELLED, ApplicationActor.SYSTEM, EXPIRED));
        found.filter(kinds::leadOverFromLateRenewal).ifPresent(this::noteKind);
        return found;
    }

    /** Of the kind that fits the certificates of the caller, who is its applicant. */
    public void settleKind(Application application) {
        if (kinds.leadOver(application)) {
            noteKind(application);
        }
    }

    private void noteKind(Application application) {
        note(
                application,
                ApplicationActor.SYSTEM,
                ChangeNote.because(application.kind().name()),
                null);
    }

    /** @throws ApplicationException APPLICATION_UNKNOWN if there is none with this id */
    public Application demand(UUID id) {
        return find(id).orElseThrow(() -> new ApplicationException(Reason.APPLICATION_UNKNOWN));
    }

    public void begin(Application application, ApplicationActor actor) {
        records.add(application);
        note(application, actor, ChangeNote.NONE, caller(actor));
    }

    /**
     * Moves and tells the applicant.
     *
     * @param reason a short word; empty if there is none
     * @throws ApplicationException STATE if {@code next} can't follow
     */
    public void move(Application application, ApplicationState next, ApplicationActor actor, String reason) {
        move(application, next, actor, ChangeNote.because(reason));
    }

    /**
     * Moves and tells the applicant.
     *
     * @throws ApplicationException STATE if {@code next} can't follow; those of {@link MovePolicy}
     */
    public void move(Application application, ApplicationState next, ApplicationActor actor, ChangeNote note) {
        move(application, next, actor, note, caller(actor));
    }

    /** Approved by a list that this officer has signed, whoever calls. Throws as above. */
    public void approve(List<Application> applications, String officer, String list) {
        ChangeNote note = ChangeNote.because(list);
        orders.cancel(
                DocumentKind.APPLICATION,
                applications.stream().map(Application::id).toList());
        applications.forEach(
                each -> move(each, ApplicationState.OFFICER_SIGNED, ApplicationActor.OFFICER, note, officer));
    }

    private void move(
            Application application, ApplicationState next, ApplicationActor actor, ChangeNote note, String by) {
        policy.demand(application, next, actor);
        boolean awaited = application.state() == ApplicationState.AWAITING_PAYMENT;
        boolean unheard = application.state().isToldByInvitation();
        voidList(application, next);
        application.move(next, clock.instant());
        policy.extend(application);
        note(application, actor, note, by);
        if (next == ApplicationState.IN_PRODUCTION) {
            inProduction.fire(new ApplicationInProduction(application.id(), application.number()));
        }
        if (next == ApplicationState.AWAITING_PAYMENT || awaited && next == ApplicationState.CANCELLED) {
            records.write();
            paymentDue.fire(new ApplicationPaymentDue(application.id(), !awaited));
        }
        if (next.isOpen()) {
            notices.tell(application, note);
        } else {
            close(application, unheard, note);
        }
        voidForm(application);
        if (next == ApplicationState.OFFICER_SIGNED && policy.isCharged(application)) {
            move(application, ApplicationState.AWAITING_PAYMENT, ApplicationActor.SYSTEM, ChangeNote.NONE);
        }
        if (next == ApplicationState.SIGNED && policy.isApprovedByList(application)) {
            move(application, ApplicationState.AUTHORITY_REVIEW, ApplicationActor.SYSTEM, "listed");
        }
    }

    /** An officer's list is not signed as it was shown once one of its applications has changed. */
    private void voidList(Application application, ApplicationState next) {
        boolean chosen = application.list() != null && application.state().isChoosable();
        if (chosen && next != ApplicationState.OFFICER_SIGNED) {
            orders.cancel(DocumentKind.LIST, application.list());
        }
    }

    /** Something that happened while the state stayed. @param reason a short word */
    public void remark(Application application, ApplicationActor actor, String reason) {
        note(application, actor, ChangeNote.because(reason), caller(actor));
    }

    /** Those of a list are void all at once. */
    private void voidForm(Application application) {
        if (application.state() != ApplicationState.SIGNED && application.state() != ApplicationState.OFFICER_SIGNED) {
            orders.cancel(DocumentKind.APPLICATION, application.id());
        }
        if (application.state().voidsPrints()) {
            prints.end(application.id());
        }
    }

    /** Who was never told that it began is not told that it ended. */
    private void close(Application application, boolean unheard, ChangeNote note) {
        if (!unheard || application.isInvited()) {
            notices.tell(application, note);
        }
        words.forget(application.id());
        accesses.end(application.id());
    }

    private String caller(ApplicationActor actor) {
        boolean staff = actor == ApplicationActor.OFFICER || actor == ApplicationActor.AUTHORITY;
        return staff && caller.isPerson() ? holders.view(caller.holder()).fullName() : null;
    }

    private void note(Application application, ApplicationActor actor, ChangeNote note, String by) {
        records.add(new ApplicationChange(application, actor, by, note, clock.instant()));
        audit(AuditAction.APPLICATION_STATE, application, (application.state() + " " + note.reason()).strip());
    }

    /** The person is a pseudonym, and nobody if he is not on record. */
    public void audit(AuditAction action, Application application, String detail) {
        audit.record(new AuditFact(
                action,
                AuditResult.DONE,
                holders.byIdentityNumber(application.identityNumber()).orElse(null),
                application.id().toString(),
                detail));
    }
}
