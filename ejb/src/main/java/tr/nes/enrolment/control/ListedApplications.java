package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.control.list.BulkWork;
import tr.nes.enrolment.entity.ApplicationPurpose;
import tr.nes.institution.PreOrderEntryView;
import tr.nes.institution.PreOrderKind;
import tr.nes.institution.PreOrderListener;
import tr.nes.institution.StaffRecord;

/** The applications that begin with an institution's list: listed, signed for, and then invited by a job. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ListedApplications implements PreOrderListener {

    private static final int BATCH = 50;

    @Inject
    private ApplicationBeginning beginning;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Invitations invitations;

    @Inject
    private BulkWork bulk;

    @Override
    public boolean isOver(UUID institution, String identityNumber, PreOrderKind kind) {
        return records.idOfOpen(identityNumber, institution, ApplicationKind.valueOf(kind.name()))
                .isEmpty();
    }

    /** Whoever has an open one of this kind goes on with it. */
    @Override
    public void listed(List<StaffRecord> people, PreOrderKind kind) {
        ApplicationPurpose purpose = new ApplicationPurpose(ApplicationKind.valueOf(kind.name()));
        bulk.run(() -> people.forEach(
                person -> beginning.begin(person, purpose, ApplicationState.LISTED, ApplicationActor.OFFICER)));
    }

    @Override
    public void removed(UUID institution, List<PreOrderEntryView> people) {
        move(institution, people, ApplicationState.CANCELLED, "unlisted");
    }

    @Override
    public void sent(UUID institution, List<PreOrderEntryView> people) {
        move(institution, people, ApplicationState.LIST_SIGNED, "");
    }

    private void move(UUID institution, List<PreOrderEntryView> people, ApplicationState next, String reason) {
        bulk.run(() -> people.forEach(person -> move(institution, person, next, reason)));
    }

    private void move(UUID institution, PreOrderEntryView person, ApplicationState next, String reason) {
        ApplicationKind kind = ApplicationKind.valueOf(person.kind().name());
        records.idOfOpen(person.identityNumber().value(), institution, kind)
                .flatMap(steps::find)
                .filter(application -> application.state() == ApplicationState.LISTED)
                .ifPresent(application -> steps.move(application, next, ApplicationActor.OFFICER, reason));
    }

    /** Begins no transaction: it is asked every few seconds. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean isWaiting() {
        return !records.waiting(ApplicationState.LIST_SIGNED).isEmpty();
    }

    /** Invites people of lists that were sent; false if none is left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean inviteNext() {
        List<UUID> signed = records.in(ApplicationState.LIST_SIGNED, BATCH);
        signed.forEach(id -> steps.find(id).filter(invitations::isPossible).ifPresent(invitations::send));
        return !signed.isEmpty();
    }
}
