package tr.nes.enrolment.control.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tr.nes.access.boundary.Passwords;
import tr.nes.audit.AuditAction;
import tr.nes.certificate.InstitutionContact;
import tr.nes.enrolment.ApplicantView;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationInProduction.CertificateData;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.control.ApplicantAccounts;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.ApplicationWords;
import tr.nes.enrolment.entity.Application;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.HolderId;

/** What applications become: a certificate's data, a person on record, an account. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProducedApplications {

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicationWords words;

    @Inject
    private ApplicantAccounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Holders holders;

    @Inject
    private StaffDirectory staff;

    public CertificateData data(Application application) {
        Map<FormField, String> form = application.fields();
        ApplicantView applicant = applicant(application);
        long limit = Long.parseLong(form.getOrDefault(FormField.LIMIT, "0"));
        Instant end = application.kind() == ApplicationKind.RENEWAL
                ? application.purpose().previousEnd()
                : null;
        return new CertificateData(
                application.identityNumber(),
                applicant.name(),
                applicant.surname(),
                Integer.parseInt(form.getOrDefault(FormField.VALIDITY, "3")),
                limit == 0 ? null : limit,
                end,
                new InstitutionContact(applicant.institution(), staff.noticeAddress(application.institution())));
    }

    private ApplicantView applicant(Application application) {
        return application.applicant(staff.title(application.institution()));
    }

    public HolderId holder(Application application) {
        return holders.byIdentityNumber(application.identityNumber()).orElseGet(() -> register(application));
    }

    private HolderId register(Application application) {
        ApplicantView applicant = applicant(application);
        HolderId id = new HolderId(UUID.randomUUID());
        holders.register(
                new HolderView(
                        id,
                        applicant.identityNumber(),
                        applicant.name(),
                        applicant.surname(),
                        applicant.birthDate(),
                        application.phone() == null ? application.typedPhone() : application.phone(),
                        application.fields().getOrDefault(FormField.MAIL, application.staffMail())),
                Set.of());
        return id;
    }

    public void finish(Application application) {
        if (accounts.of(application).isEmpty()) {
            words.hash(application.id()).ifPresent(hash -> {
                passwords.adopt(holder(application), hash);
                steps.audit(AuditAction.ACCOUNT_OPENED, application, "");
            });
        }
        steps.remark(application, ApplicationActor.AUTHORITY, ApplicationView.Change.PRODUCED);
    }
}
