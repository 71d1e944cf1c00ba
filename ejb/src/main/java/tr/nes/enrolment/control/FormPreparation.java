package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import tr.nes.audit.AuditAction;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.control.form.FormValues;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.FormPrint;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** The transaction in which a form gets its print; the PDF is made after it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FormPreparation {

    private static final int PER_MINUTE = 10;

    @Inject
    private DraftSubmission drafts;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private FormValuesFactory factory;

    @Inject
    private FormPrints prints;

    @Inject
    private RateLimiter limiter;

    /** What is needed for the PDF. */
    public record PreparedForm(FormValues values, FormPrint print) {}

    /** @throws ApplicationException ACCESS_OVER; STATE unless it waits for a signature by hand; TOO_OFTEN */
    public PreparedForm wet(DraftAccess access) {
        return wet(drafts.application(access));
    }

    /** Throws as above. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PreparedForm wet(Application application) {
        if (application.state() != ApplicationState.AWAITING_WET_SIGNATURE) {
            throw ApplicationException.in(application.state());
        }
        return of(application);
    }

    /** In any state that is the applicant's. @throws ApplicationException TOO_OFTEN */
    @Transactional(Transactional.TxType.MANDATORY)
    public PreparedForm of(Application application) {
        return of(application, Map.of());
    }

    /** Likewise. @param signature how it is signed without paper, by name; empty for paper */
    @Transactional(Transactional.TxType.MANDATORY)
    public PreparedForm of(Application application, Map<String, String> signature) {
        if (!limiter.take("form " + application.id(), PER_MINUTE, RatePeriod.MINUTE)) {
            throw new ApplicationException(Reason.TOO_OFTEN);
        }
        FormValues values = factory.of(application, signature);
        int before = prints.newest(application.id()).map(FormPrint::version).orElse(0);
        FormPrint print = prints.current(application, values);
        if (print.version() != before) {
            steps.audit(AuditAction.APPLICATION_PRINTED, application, "print " + print.version());
        }
        return new PreparedForm(values, print);
    }

    /** Makes what was printed void, so that the next opening is a new print. Throws as {@link #wet}. */
    public void renew(DraftAccess access) {
        Application application = drafts.application(access);
        if (application.state() != ApplicationState.AWAITING_WET_SIGNATURE) {
            throw ApplicationException.in(application.state());
        }
        prints.end(application.id());
    }
}
