package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.access.NewPasswordHash;
import tr.nes.access.NewPasswordResult;
import tr.nes.access.control.password.PasswordHashing;
import tr.nes.access.control.password.PasswordPolicy;
import tr.nes.access.control.password.PasswordReplacement;
import tr.nes.holder.HolderView;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Sets and hashes passwords, for the server itself. */
@Stateless
public class Passwords {

    @Inject
    private PasswordHashing hashing;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private PasswordReplacement replacement;

    /** Whether this person can log in with a password. For other slices only. */
    @PermitAll
    public boolean isSet(HolderId holder) {
        return replacement.isSet(holder);
    }

    /**
     * Checks a new password against the policy and hashes it, outside any transaction. For other slices only. Leaves
     * both as they are.
     *
     * @param person whose name, number and phone must not be in it
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public NewPasswordHash hash(char[] password, char[] again, HolderView person) {
        if (!Arrays.equals(password, again)) {
            return new NewPasswordHash(NewPasswordResult.DIFFERENT, null);
        }
        Optional<NewPasswordResult> flaw = policy.flaw(password, person);
        if (flaw.isPresent() || !hashing.enter()) {
            return new NewPasswordHash(flaw.orElse(NewPasswordResult.BUSY), null);
        }
        try {
            return new NewPasswordHash(null, hashing.hash(password));
        } finally {
            hashing.leave();
        }
    }

    /** Gives a password to somebody who has none. @param hash as made by {@link #hash} */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void adopt(HolderId holder, String hash) {
        if (!replacement.isSet(holder)) {
            replacement.put(holder, hash);
        }
    }

    /** Takes the password away and ends the person's sessions; the next one is a new account's. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void end(HolderId holder) {
        replacement.end(holder);
    }

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
