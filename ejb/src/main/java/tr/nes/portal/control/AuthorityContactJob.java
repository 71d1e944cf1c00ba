package tr.nes.portal.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.shared.Roles;

/** Reads the operator's contact data, which another server may have changed, every five seconds on each server. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuthorityContactJob {

    @Inject
    private AuthorityContactRecords records;

    @Schedule(second = "3/5", minute = "*", hour = "*", persistent = false)
    void read() {
        records.newest(1);
    }
}
