package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import tr.nes.access.control.password.PasswordHashing;
import tr.nes.access.control.password.PasswordReplacement;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Sets passwords, for the server itself. */
@Stateless
public class Passwords {

    @Inject
    private PasswordHashing hashing;

    @Inject
    private PasswordReplacement replacement;

    /** Sets or replaces the password; a lock stays. Wipes the password. */
    @RolesAllowed(Roles.SYSTEM)
    public void put(HolderId holder, char[] password) {
        try {
            replacement.put(holder, hashing.hash(password));
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
