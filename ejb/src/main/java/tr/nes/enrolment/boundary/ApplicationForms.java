package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.control.FormPreparation;
import tr.nes.enrolment.control.FormPreparation.PreparedForm;
import tr.nes.enrolment.control.OwnApplications;
import tr.nes.enrolment.control.form.ApplicationForm;
import tr.nes.shared.Roles;

/** The form as a PDF, to be signed by hand. The same print gives the same content each time it is opened. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApplicationForms {

    @Inject
    private FormPreparation preparation;

    @Inject
    private OwnApplications own;

    @Inject
    private ApplicationForm form;

    /** @throws ApplicationException ACCESS_OVER; STATE unless it waits for a signature by hand; TOO_OFTEN */
    @PermitAll
    public byte[] pdf(DraftAccess access) {
        return pdf(preparation.wet(access));
    }

    /** One of the caller's. Throws as above, and APPLICATION_UNKNOWN if it is not. */
    @RolesAllowed(Roles.HOLDER)
    public byte[] pdf(UUID id) {
        return pdf(own.prepared(id));
    }

    /** Makes what was printed void; the next opening is a new print. Throws as {@link #pdf(DraftAccess)}. */
    @PermitAll
    public void renew(DraftAccess access) {
        preparation.renew(access);
    }

    private byte[] pdf(PreparedForm prepared) {
        return form.pdf(prepared.values(), prepared.print());
    }
}
