package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.boundary.SignerCertificates;
import tr.nes.consent.boundary.StandingConsents;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.SignatureWay.Obstacle;
import tr.nes.enrolment.SignatureWay.Option;
import tr.nes.enrolment.entity.Application;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;

/** Which ways to sign are open to an applicant. */
@ApplicationScoped
public class SignatureWays {

    @Inject
    private ApplicantAccounts accounts;

    @Inject
    private SignerCertificates certificates;

    @Inject
    private StandingConsents consents;

    @Inject
    private Caller caller;

    /** All three, with what stands against them. Somebody without an account has neither certificate nor consent. */
    public List<Option> of(Application application) {
        Optional<HolderId> account = accounts.of(application);
        return List.of(
                new Option(SignatureWay.WET, null),
                new Option(SignatureWay.E_SIGNED, account.isEmpty() ? Obstacle.NO_CERTIFICATE : toSign(account.get())),
                new Option(SignatureWay.CONSENTED, account.isEmpty() ? Obstacle.NO_CONSENT : toConsent(account.get())));
    }

    /** @throws ApplicationException WAY_NOT_POSSIBLE unless it is open */
    public void demand(Application application, SignatureWay way) {
        boolean open = of(application).stream().anyMatch(each -> each.way() == way && each.isPossible());
        if (!open) {
            throw new ApplicationException(Reason.WAY_NOT_POSSIBLE);
        }
    }

    private Obstacle toSign(HolderId holder) {
        Optional<CertificateStatus> best = certificates.best(holder);
        if (best.isEmpty()) {
            return Obstacle.NO_CERTIFICATE;
        }
        return switch (best.get()) {
            case ACTIVE -> login(holder);
            case SUSPENDED -> Obstacle.CERTIFICATE_SUSPENDED;
            case REVOKED, EXPIRED -> Obstacle.CERTIFICATE_ENDED;
            case PENDING_START, ISSUED, DELIVERED -> Obstacle.CERTIFICATE_NOT_IN_USE;
        };
    }

    private Obstacle toConsent(HolderId holder) {
        return consents.of(holder).isEmpty() ? Obstacle.NO_CONSENT : login(holder);
    }

    /** A browser in which an application is open may have been left by its owner. */
    private Obstacle login(HolderId holder) {
        boolean own = caller.isPerson() && holder.equals(caller.holder());
        return own ? null : Obstacle.LOGIN_NEEDED;
    }
}
