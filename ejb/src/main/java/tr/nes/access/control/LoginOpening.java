package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import tr.nes.access.AssuranceLevel;
import tr.nes.access.LoginView;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** The last step of every way in: one session, with its audit row. */
@ApplicationScoped
public class LoginOpening {

    @Inject
    private WebSessions sessions;

    @Inject
    private KnownDevices devices;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    /** @param proof what was shown for it, for the trail; no secret */
    @Transactional(Transactional.TxType.MANDATORY)
    public LoginView openByWord(HolderId holder, Instant confirmedAt, String proof) {
        return view(holder, sessions.open(holder, confirmedAt), AssuranceLevel.WORD_SMS, proof);
    }

    /**
     * Commits by itself.
     *
     * @param certificate its serial number
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public LoginView openBySignature(HolderId holder, String certificate) {
        audit.record(AuditFact.done(AuditAction.LOGIN_CARD, holder, certificate));
        return view(holder, sessions.openBySignature(holder), AssuranceLevel.SIGNATURE, certificate);
    }

    private LoginView view(HolderId holder, String token, AssuranceLevel assurance, String proof) {
        audit.record(new AuditFact(AuditAction.LOGIN, AuditResult.DONE, holder, proof, assurance.name()));
        Set<String> roles = new HashSet<>(holders.roles(holder));
        roles.add(Roles.HOLDER);
        return new LoginView(
                holder, holders.view(holder).fullName(), token, Set.copyOf(roles), devices.remember(holder));
    }
}
