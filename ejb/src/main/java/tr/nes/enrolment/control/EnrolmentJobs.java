package tr.nes.enrolment.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.enrolment.control.authority.IdentityRevocations;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/** Scheduled jobs of this slice. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EnrolmentJobs {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private InvitationRequests requests;

    @Inject
    private ApplicationExpiry expiry;

    @Inject
    private ListedApplications listed;

    @Inject
    private LostCertificates lost;

    @Inject
    private IdentityRevocations identities;

    @Inject
    private ApplicationRetention retention;

    /** In a job and not in the request, so that the work does not affect the time of any response. */
    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    void answerRequests() {
        if (requests.isAsked()) {
            runner.run("invitation-requests", requests::answerNext);
        }
    }

    @Schedule(second = "1/5", minute = "*", hour = "*", persistent = false)
    void inviteListed() {
        if (listed.isWaiting()) {
            runner.run("listed-invitations", listed::inviteNext);
        }
    }

    @Schedule(minute = "*", hour = "*", persistent = false)
    void revokeLost() {
        runner.once("lost-certificates", lost::isWaiting, lost::revokeAll);
        runner.once("old-identities", identities::isWaiting, identities::revokeAll);
    }

    @Schedule(minute = "17", hour = "*", persistent = false)
    void eraseOld() {
        runner.run("application-retention", retention::eraseNext);
    }

    @Schedule(minute = "7", hour = "*", persistent = false)
    void endOverdue() {
        runner.run("application-expiry", expiry::endNext);
        runner.run("application-reminders", expiry::remindNext);
        runner.once("application-accesses", expiry::sweep);
    }
}
