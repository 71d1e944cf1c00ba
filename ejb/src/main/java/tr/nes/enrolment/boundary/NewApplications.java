package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.Entry;
import tr.nes.enrolment.KindOption;
import tr.nes.enrolment.Workplace;
import tr.nes.enrolment.control.ApplicationAdmission;
import tr.nes.enrolment.control.ApplicationBeginning;
import tr.nes.enrolment.control.KindSettlement;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationPurpose;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.StaffRecord;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Roles;

/** Yeni sertifika başvurusu of somebody who has an account. */
@Stateless
@RolesAllowed(Roles.HOLDER)
public class NewApplications {

    @Inject
    private StaffDirectory staff;

    @Inject
    private KindSettlement kinds;

    @Inject
    private ApplicationBeginning beginning;

    @Inject
    private ApplicationAdmission admission;

    @Inject
    private Holders holders;

    /** Where the caller works; empty if no staff list has the caller. */
    public List<Workplace> workplaces() {
        return mine().map(person -> new Workplace(
                        person.institution(),
                        staff.employer(person.institution()).title(),
                        person.order() == EnrolmentOrder.LIST_FIRST))
                .toList();
    }

    /** Every kind, with what stands against it. */
    public List<KindOption> options() {
        return Stream.of(ApplicationKind.values()).map(kinds.policy()::option).toList();
    }

    /**
     * Begins one, or opens the caller's open one of that kind.
     *
     * @param serialNumber of the certificate to be replaced; null for the one that lasts longest
     * @throws ApplicationException APPLICATION_UNKNOWN if the caller does not work there; KIND_NOT_POSSIBLE; LIST_FIRST
     *     if the institution has to list the caller before
     */
    public Entry begin(UUID institution, ApplicationKind kind, String serialNumber) {
        StaffRecord person = mine().filter(each -> each.institution().equals(institution))
                .findFirst()
                .orElseThrow(() -> new ApplicationException(Reason.APPLICATION_UNKNOWN));
        KindOption option = kinds.policy().option(kind);
        if (!option.isPossible()) {
            throw new ApplicationException(Reason.KIND_NOT_POSSIBLE);
        }
        return admission.admit(beginning
                .open(person, kind)
                .orElseGet(() -> begun(person, new ApplicationPurpose(kind, option.replaced(serialNumber)))));
    }

    private Application begun(StaffRecord person, ApplicationPurpose purpose) {
        if (person.order() == EnrolmentOrder.LIST_FIRST && purpose.kind() != ApplicationKind.PERSON_PAID) {
            throw new ApplicationException(Reason.LIST_FIRST);
        }
        return beginning.begin(person, purpose, ApplicationState.DRAFT, ApplicationActor.APPLICANT);
    }

    private Stream<StaffRecord> mine() {
        return staff.of(holders.me().identityNumber().value()).stream();
    }
}
