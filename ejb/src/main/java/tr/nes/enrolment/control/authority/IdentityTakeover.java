package tr.nes.enrolment.control.authority;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.access.boundary.Passwords;
import tr.nes.enrolment.ApplicantView;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.IdentityLink;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Roles;

/** Gives the person on record the new identity as the system, once two have agreed; the old credentials end. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class IdentityTakeover {

    @Inject
    private Holders holders;

    @Inject
    private Passwords passwords;

    /** @throws tr.nes.holder.HolderException IDENTITY_TAKEN */
    public void carryOut(IdentityLink link, Application application) {
        ApplicantView applicant = application.applicant("");
        holders.takeIdentity(
                link.holder(),
                applicant.identityNumber(),
                applicant.name(),
                applicant.surname(),
                applicant.birthDate());
        passwords.end(link.holder());
    }
}
