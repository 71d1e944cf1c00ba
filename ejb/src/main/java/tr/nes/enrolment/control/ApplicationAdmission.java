package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.Entry;
import tr.nes.enrolment.Entry.Result;
import tr.nes.enrolment.RegistryData;
import tr.nes.enrolment.entity.Application;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.StaffRecord;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;

/** Decides who gets to which application. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplicationAdmission {

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicationAccesses accesses;

    @Inject
    private ApplicationBeginning beginning;

    @Inject
    private Invitations invitations;

    @Inject
    private InvitationRequests requests;

    @Inject
    private StaffDirectory staff;

    @Inject
    private ApplicantAccounts accounts;

    @Inject
    private Caller caller;

    /** Who has an account must be logged in with it, and needs no other proof then. */
    public Entry admit(Application application) {
        Optional<HolderId> account = accounts.of(application);
        boolean own = account.filter(holder -> caller.isPerson() && holder.equals(caller.holder()))
                .isPresent();
        if (account.isPresent() && !own) {
            return Entry.of(Result.LOGIN_FIRST);
        }
        if (own) {
            steps.settleKind(application);
        }
        steps.audit(AuditAction.APPLICATION_OPENED, application, "");
        return new Entry(Result.OPENED, accesses.open(application, own));
    }

    /** By registry data; begins an application if none is open. MISMATCH if no entry of a staff list fits them. */
    @Transactional
    public Entry admit(RegistryData typed) {
        return staff.of(typed.identityNumber()).stream()
                .filter(this::mayApply)
                .filter(person -> RegistryComparison.matches(typed, person.line()))
                .findFirst()
                .map(this::admit)
                .orElseGet(() -> Entry.of(Result.MISMATCH));
    }

    /** What somebody else may have begun is continued by an invitation to the address on the list. */
    private Entry admit(StaffRecord person) {
        Optional<Application> open = beginning.open(person);
        if (open.isEmpty()) {
            return admit(beginning.begin(person, ApplicationActor.APPLICANT));
        }
        Application application = open.get();
        if (!invitations.isPossible(application)) {
            return admit(application);
        }
        if (requests.take(application)) {
            invitations.send(application);
        }
        return Entry.of(Result.LINK_SENT);
    }

    /** Where the list comes first, only who was invited from it. */
    private boolean mayApply(StaffRecord person) {
        boolean begun = beginning.open(person).isPresent();
        return begun || person.order() != EnrolmentOrder.LIST_FIRST;
    }

    /** Empty unless number and code belong together; spaces, hyphens and small letters don't matter. */
    public Optional<Application> find(String number, String code) {
        String typed = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return records.idOfNumber(number == null ? "" : number.replaceAll("\\s", ""))
                .flatMap(steps::find)
                .filter(application -> MessageDigest.isEqual(
                        application.code().getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8)));
    }
}
