package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import tr.nes.access.NewPasswordResult;
import tr.nes.holder.HolderView;

/** What a new password must not be. No composition is demanded: length counts, and that nobody guesses it first. */
@ApplicationScoped
public class PasswordPolicy {

    private static final List<PasswordRule> RULES = List.of(
            new PasswordLengthRule(), new CommonPasswordRule(), new PersonalDataRule(), new KeyboardSequenceRule());

    /** The first flaw; empty if the word is good. */
    public Optional<NewPasswordResult> flaw(char[] password, HolderView person) {
        return RULES.stream()
                .flatMap(rule -> rule.flaw(password, person).stream())
                .findFirst();
    }
}
