package tr.nes.access.control.password;

import java.util.Optional;
import tr.nes.access.NewPasswordResult;
import tr.nes.holder.HolderView;

/** One thing that a new password must not be. */
@FunctionalInterface
interface PasswordRule {

    /** What is wrong with the word; empty if nothing. Keeps nothing of it. */
    Optional<NewPasswordResult> flaw(char[] password, HolderView person);
}
