package tr.nes.institution.control;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tr.nes.institution.control.admission.InstitutionDraftRecords;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/** Scheduled jobs of this slice. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InstitutionJobs {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private StaffRetention retention;

    @Inject
    private InstitutionDraftRecords drafts;

    @Inject
    private Clock clock;

    @Schedule(minute = "27", hour = "*", persistent = false)
    void eraseOld() {
        runner.once("staff-retention", retention::erase);
        runner.once("institution-drafts", this::eraseDrafts);
    }

    private void eraseDrafts() {
        Instant unchanged = clock.instant().minus(Duration.ofDays(InstitutionConfiguration.CURRENT.draftDays()));
        while (drafts.eraseUnchanged(unchanged) > 0) {
            continue;
        }
    }
}
