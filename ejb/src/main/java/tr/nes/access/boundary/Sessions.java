package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tr.nes.access.AccessException;
import tr.nes.access.AccessException.Reason;
import tr.nes.access.LoginMethod;
import tr.nes.access.LoginView;
import tr.nes.access.SessionEnd;
import tr.nes.access.SmsPurpose;
import tr.nes.access.control.session.CurrentLogin;
import tr.nes.access.control.session.OpeningRoles;
import tr.nes.access.control.session.SessionOpening;
import tr.nes.access.control.session.StaffEnrolmentRecords;
import tr.nes.access.control.session.WebSessions;
import tr.nes.access.control.sms.SmsChallenges;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.access.entity.WebSession;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Web sessions; one live session per person, the newest wins. */
@Stateless
public class Sessions {

    @Inject
    private SmsChallenges challenges;

    @Inject
    private WebSessions sessions;

    @Inject
    private SessionOpening opening;

    @Inject
    private OpeningRoles openingRoles;

    @Inject
    private StaffEnrolmentRecords enrolments;

    @Inject
    private CurrentLogin login;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Opens a session for the holder of an SMS challenge that was just accepted (once).
     *
     * @throws AccessException LOGIN_NOT_CONFIRMED if it was not, or not under this binding, or longer than five
     * minutes ago
     */
    @PermitAll
    public LoginView open(UUID acceptedChallenge, String binding) {
        SmsChallenge confirmed = challenges
                .lock(acceptedChallenge, binding)
                .filter(c -> c.consume(SmsPurpose.LOGIN, clock.instant()))
                .orElseThrow(() -> new AccessException(Reason.LOGIN_NOT_CONFIRMED));
        return opening.byPassword(confirmed.holder(), confirmed.acceptedAt(), acceptedChallenge.toString());
    }

    /**
     * Empty while the session is live, else why it ended (LOGOUT if it was never known). Also records activity and
     * associates the current request with the session.
     */
    @PermitAll
    public Optional<SessionEnd> touch(String token) {
        Optional<WebSession> session = sessions.lock(token);
        Optional<SessionEnd> ended = session.map(sessions::use).orElse(Optional.of(SessionEnd.LOGOUT));
        login.is(ended.isPresent() ? null : session.get().number());
        return ended;
    }

    /**
     * What is left of a session's roles: those that have ended are gone.
     *
     * @param roles as of the login
     */
    @PermitAll
    public Set<String> remainingRoles(HolderId holder, Set<String> roles, LoginMethod way) {
        return openingRoles.remaining(holder, roles, way);
    }

    /** Roles of the person for which a session opened in this way is too weak; they need an e-signature. */
    @PermitAll
    public Set<String> withheldRoles(HolderId holder, LoginMethod way) {
        return openingRoles.withheld(holder, way);
    }

    /** Until when the person may log in as an administrator without an e-signature; empty if not. */
    @PermitAll
    public Optional<Instant> enrolmentEnd(HolderId holder) {
        return enrolments.openUntil(holder);
    }

    /** Only for the caller's own session; does nothing if it has already ended. */
    @RolesAllowed(Roles.HOLDER)
    public void end(String token, SessionEnd why) {
        sessions.lock(token)
                .filter(s -> s.holder().equals(caller.holder()))
                .filter(s -> s.end(why, clock.instant()))
                .ifPresent(s -> audit.record(logout(s, why)));
    }

    private static AuditFact logout(WebSession session, SessionEnd why) {
        return new AuditFact(
                AuditAction.LOGOUT, AuditResult.DONE, session.holder(), String.valueOf(session.number()), why.name());
    }
}
