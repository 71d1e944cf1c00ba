package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.access.LinkNumber;
import tr.nes.access.NewWordResult;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;

/** The order of things when a new word is given: link, rules, hash outside any transaction, link again and the change. */
@ApplicationScoped
public class NewWords {

    @Inject
    private WordReplacement replacement;

    @Inject
    private WordRules rules;

    @Inject
    private HashingPlaces places;

    @Inject
    private WordHashing hashing;

    @Inject
    private AuditTrail audit;

    public NewWordResult give(LinkNumber link, char[] word, char[] again) {
        Optional<HolderView> person = replacement.personOf(link);
        if (person.isEmpty()) {
            return over(null);
        }
        if (!Arrays.equals(word, again)) {
            return NewWordResult.DIFFERENT;
        }
        return rules.flaw(word, person.get()).orElseGet(() -> hashed(link, word, person.get()));
    }

    private NewWordResult hashed(LinkNumber link, char[] word, HolderView person) {
        if (!places.enter()) {
            return NewWordResult.BUSY;
        }
        String hash;
        try {
            hash = hashing.hash(word);
        } finally {
            places.leave();
        }
        return replacement.replace(link, hash) ? NewWordResult.CHANGED : over(person);
    }

    private NewWordResult over(HolderView person) {
        audit.recordApart(AuditFact.refused(
                AuditAction.WORD_CHANGED, person == null ? null : person.id(), "", NewWordResult.LINK_OVER.name()));
        return NewWordResult.LINK_OVER;
    }
}
