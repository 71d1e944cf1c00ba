package tr.nes.access.control.password;

import java.util.Optional;
import tr.nes.access.NewPasswordResult;
import tr.nes.holder.HolderView;

/** One rule for a new password. */
@FunctionalInterface
interface PasswordRule {

    /** The flaw of the password; empty if it has none. Keeps no copy of it. */
    Optional<NewPasswordResult> flaw(char[] password, HolderView person);
}
