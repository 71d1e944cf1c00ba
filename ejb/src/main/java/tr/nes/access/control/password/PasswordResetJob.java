package tr.nes.access.control.password;

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
import java.time.Duration;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/** Looks for requests every three seconds: by the clock and not by the request, so that its work falls on nobody's answer. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordResetJob {

    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private PasswordResetProcessor processor;

    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    void tick() {
        if (processor.isAsked()) {
            runner.run("word-requests", LEASE, processor::answerNext);
        }
    }
}
