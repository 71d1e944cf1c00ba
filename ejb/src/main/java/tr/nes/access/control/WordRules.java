package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import tr.nes.access.NewWordResult;
import tr.nes.holder.HolderView;

/** What a new security word must not be. No composition is demanded: length counts, and that nobody guesses it first. */
@ApplicationScoped
public class WordRules {

    private static final List<WordRule> RULES =
            List.of(new WordLength(), new CommonWords(), new OwnData(), new KeyboardWalks());

    /** The first flaw; empty if the word is good. */
    public Optional<NewWordResult> flaw(char[] word, HolderView person) {
        return RULES.stream().flatMap(rule -> rule.flaw(word, person).stream()).findFirst();
    }
}
