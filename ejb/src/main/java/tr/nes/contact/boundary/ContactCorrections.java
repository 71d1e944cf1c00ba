package tr.nes.contact.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tr.nes.contact.control.PhoneReplacement;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;

/** Corrects another person's phone. No member of staff may call it alone: two must have agreed (callcentre). */
@Stateless
public class ContactCorrections {

    @Inject
    private PhoneReplacement replacement;

    /** The old phone and the mail address are notified, the person is logged out, PIN operations wait 24 hours. */
    @RolesAllowed(Roles.SYSTEM)
    public void correctPhone(HolderId holder, MobilePhone phone) {
        replacement.correct(holder, phone);
    }
}
