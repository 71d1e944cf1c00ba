package tr.nes.access.control.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import tr.nes.access.LoginMethod;
import tr.nes.access.LoginView;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** The last step of every login: opens the person's only session and determines its roles. */
@ApplicationScoped
public class SessionOpening {

    @Inject
    private WebSessions sessions;

    @Inject
    private KnownDevices devices;

    @Inject
    private Holders holders;

    @Inject
    private OpeningRoles roles;

    @Inject
    private StaffEnrolmentRecords enrolments;

    @Inject
    private AuditTrail audit;

    /** @param confirmedAt when an SMS code was accepted */
    @Transactional
    public LoginView byPassword(HolderId holder, Instant confirmedAt, String challenge) {
        return open(holder, confirmedAt, LoginMethod.WORD, challenge);
    }

    /**
     * Nothing is confirmed by SMS.
     *
     * @param certificate its serial number
     */
    @Transactional
    public LoginView bySignature(HolderId holder, String certificate) {
        audit.record(AuditFact.done(AuditAction.LOGIN_CARD, holder, certificate));
        enrolments.bind(holder, certificate);
        return open(holder, null, LoginMethod.SIGNATURE, certificate);
    }

    /** Nothing is confirmed by SMS. */
    @Transactional
    public LoginView byEDevlet(HolderId holder, String object) {
        audit.record(AuditFact.done(AuditAction.LOGIN_E_DEVLET, holder, object));
        return open(holder, null, LoginMethod.E_DEVLET, object);
    }

    private LoginView open(HolderId holder, Instant confirmedAt, LoginMethod method, String object) {
        Set<String> begins = roles.of(holder, method);
        String token = sessions.open(holder, confirmedAt, method, begins);
        audit.record(new AuditFact(AuditAction.LOGIN, AuditResult.DONE, holder, object, method.name()));
        String name = holders.view(holder).fullName();
        Instant expires = sessions.lock(token).orElseThrow().expiresAt();
        return new LoginView(holder, name, token, begins, devices.remember(holder), method, expires);
    }
}
