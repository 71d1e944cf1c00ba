package tr.nes.callcentre.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import tr.nes.shared.Roles;

/** Every minute: expires undecided proposals and executes approved ones that were interrupted. Safe on many nodes. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProposalJob {

    private static final Duration CUT_OFF = Duration.ofMinutes(1);

    @Inject
    private ProposalRecords records;

    @Inject
    private ApprovalExecution execution;

    @Inject
    private Clock clock;

    @Schedule(minute = "*", hour = "*", persistent = false)
    void tick() {
        records.overdue().forEach(records::expire);
        records.approvedBefore(clock.instant().minus(CUT_OFF)).forEach(execution::carryOut);
    }
}
