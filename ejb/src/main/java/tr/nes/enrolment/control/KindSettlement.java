package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.KindOption;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationPurpose;

/** Leads applications over to the kind that fits, with all that was filled in. */
@ApplicationScoped
public class KindSettlement {

    @Inject
    private ApplicationRecords records;

    @Inject
    private Certificates certificates;

    @Inject
    private Clock clock;

    /** The caller's certificates decide. */
    public KindPolicy policy() {
        return new KindPolicy(certificates.mine(), clock.instant());
    }

    /** A renewal whose old certificate has ended; false if it stays as it is. */
    boolean leadOverFromLateRenewal(Application application) {
        return application.isLateRenewal(clock.instant())
                && turn(application, application.purpose().after());
    }

    /** What was begun by an officer or a list, who don't know the person's certificates; false if it stays. */
    boolean leadOver(Application application) {
        if (application.purpose().previousSerial() != null || !isBegun(application.state())) {
            return false;
        }
        KindOption option = policy().option(application.kind());
        if (option.instead() == null) {
            return false;
        }
        KindOption fitting = policy().option(option.instead());
        ApplicationPurpose purpose = new ApplicationPurpose(
                fitting.kind(), fitting.certificates().stream().findFirst().orElse(null));
        return fitting.kind() == application.kind() ? remember(application, purpose) : turn(application, purpose);
    }

    private static boolean isBegun(ApplicationState state) {
        return state == ApplicationState.INVITED
                || state == ApplicationState.DRAFT
                || state == ApplicationState.PHONE_CONFIRMED;
    }

    private static boolean remember(Application application, ApplicationPurpose purpose) {
        application.turn(purpose);
        return false;
    }

    /** Not if another one of that kind is open. */
    private boolean turn(Application application, ApplicationPurpose purpose) {
        if (isOpen(application, purpose.kind())) {
            return false;
        }
        application.turn(purpose);
        return true;
    }

    private boolean isOpen(Application application, ApplicationKind kind) {
        Optional<?> other = records.idOfOpen(application.identityNumber(), application.institution(), kind);
        return other.isPresent();
    }
}
