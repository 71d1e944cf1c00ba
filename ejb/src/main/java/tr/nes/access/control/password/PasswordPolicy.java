package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import tr.nes.access.NewPasswordResult;
import tr.nes.holder.HolderView;

/** Rules for a new password: long enough and hard to guess; no mix of character classes is required. */
@ApplicationScoped
public class PasswordPolicy {

    /** In Unicode characters. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 64;

    private static final List<PasswordRule> RULES = List.of(
            PasswordPolicy::badLength, new CommonPasswordRule(), new PersonalDataRule(), new KeyboardSequenceRule());

    /** The first flaw; empty if the password is acceptable. */
    public Optional<NewPasswordResult> flaw(char[] password, HolderView person) {
        return RULES.stream()
                .flatMap(rule -> rule.flaw(password, person).stream())
                .findFirst();
    }

    private static Optional<NewPasswordResult> badLength(char[] password, HolderView person) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < SHORTEST) {
            return Optional.of(NewPasswordResult.TOO_SHORT);
        }
        return length > LONGEST ? Optional.of(NewPasswordResult.TOO_LONG) : Optional.empty();
    }
}
