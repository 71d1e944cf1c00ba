package tr.nes.access.control.password;

import java.util.Optional;
import tr.nes.access.NewPasswordResult;
import tr.nes.holder.HolderView;

/** 8 to 64 characters. */
final class PasswordLengthRule implements PasswordRule {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    @Override
    public Optional<NewPasswordResult> flaw(char[] password, HolderView person) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < SHORTEST) {
            return Optional.of(NewPasswordResult.TOO_SHORT);
        }
        return length > LONGEST ? Optional.of(NewPasswordResult.TOO_LONG) : Optional.empty();
    }
}
