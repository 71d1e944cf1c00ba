package tr.nes.staff.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.shared.Roles;

/** Expires proposals that nobody decided, and with them the data of people who never came on record. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffJobs {

    @Inject
    private RoleProposalRecords records;

    /** Safe on several servers at once. */
    @Schedule(minute = "*/10", hour = "*", persistent = false)
    void expire() {
        records.overdue().forEach(records::expire);
    }
}
