package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.access.NewPasswordResult;
import tr.nes.access.OneTimeLinkId;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;

/** Sets a new password in these steps: link, policy, hash outside any transaction, link again and the change. */
@ApplicationScoped
public class PasswordChange {

    @Inject
    private PasswordReplacement replacement;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private AuditTrail audit;

    public NewPasswordResult give(OneTimeLinkId link, char[] password, char[] again) {
        Optional<HolderView> person = replacement.personOf(link);
        if (person.isEmpty()) {
            return over(null);
        }
        if (!Arrays.equals(password, again)) {
            return NewPasswordResult.DIFFERENT;
        }
        return policy.flaw(password, person.get()).orElseGet(() -> hashed(link, password, person.get()));
    }

    private NewPasswordResult hashed(OneTimeLinkId link, char[] password, HolderView person) {
        if (!hashing.enter()) {
            return NewPasswordResult.BUSY;
        }
        String hash;
        try {
            hash = hashing.hash(password);
        } finally {
            hashing.leave();
        }
        return replacement.replace(link, hash) ? NewPasswordResult.CHANGED : over(person);
    }

    private NewPasswordResult over(HolderView person) {
        audit.recordApart(AuditFact.refused(
                AuditAction.WORD_CHANGED, person == null ? null : person.id(), "", NewPasswordResult.LINK_OVER.name()));
        return NewPasswordResult.LINK_OVER;
    }
}
