package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.access.boundary.Passwords;
import tr.nes.enrolment.entity.Application;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** Applicants who have an account already: those on record with a security word. */
@ApplicationScoped
public class ApplicantAccounts {

    @Inject
    private Holders holders;

    @Inject
    private Passwords passwords;

    /** Empty if the applicant has none. */
    public Optional<HolderId> of(Application application) {
        return holders.byIdentityNumber(application.identityNumber()).filter(passwords::isSet);
    }
}
