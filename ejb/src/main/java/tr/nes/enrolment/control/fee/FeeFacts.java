package tr.nes.enrolment.control.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.boundary.SignerCertificates;
import tr.nes.enrolment.ApplicationFees;
import tr.nes.enrolment.ApplicationFees.ApplicationFee;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.entity.Application;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.Payer;
import tr.nes.institution.boundary.StaffDirectory;

/** Facts that decide fees, and whether somebody has to pay before production. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeeFacts {

    /** The reason of the change by which a finished card is to be made again. */
    public static final String REPLACED = "replaced";

    @Inject
    private ApplicationRecords records;

    @Inject
    private StaffDirectory staff;

    @Inject
    private SignerCertificates certificates;

    @Inject
    private Holders holders;

    @Inject
    private Instance<ApplicationFees> fees;

    /** Whether the person pays for certificates there. */
    public boolean isPaidByPerson(Application application) {
        return application.kind() == ApplicationKind.PERSON_PAID
                || staff.payer(application.institution()) == Payer.PERSON;
    }

    /** Whether it waits for money once it is accepted. */
    public boolean isCharged(Application application) {
        return isPaidByPerson(application) || fees.stream().anyMatch(list -> list.isCharged(of(application)));
    }

    public ApplicationFee of(Application application) {
        return new ApplicationFee(
                application.number(),
                application.identityNumber(),
                application.fullName(),
                application.kind(),
                Integer.parseInt(application.fields().getOrDefault(FormField.VALIDITY, "3")),
                application.fields().getOrDefault(FormField.READER, "NONE"),
                isPaidByPerson(application),
                isRevoked(application),
                isReplacement(application));
    }

    private boolean isRevoked(Application application) {
        return holders.byIdentityNumber(application.identityNumber())
                .flatMap(certificates::best)
                .filter(CertificateStatus.REVOKED::equals)
                .isPresent();
    }

    private boolean isReplacement(Application application) {
        return records.history(application).stream()
                .reduce((earlier, later) -> later)
                .map(change -> change.view())
                .map(ApplicationView.Change::reason)
                .filter(REPLACED::equals)
                .isPresent();
    }
}
