package tr.nes.holder.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import tr.nes.holder.HolderView;
import tr.nes.shared.Roles;

/** The people whom the system knows. */
@Stateless
public class Holders {

    @jakarta.annotation.security.PermitAll
    public HolderView view(tr.nes.shared.HolderId id) {
        throw new UnsupportedOperationException();
    }

    /** The person who is logged in. */
    @RolesAllowed(Roles.HOLDER)
    public HolderView me() {
        throw new UnsupportedOperationException();
    }
}
