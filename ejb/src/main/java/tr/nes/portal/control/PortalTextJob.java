package tr.nes.portal.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.shared.Roles;

/** Has texts count that were written anew on another server, within five seconds. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PortalTextJob {

    @Inject
    private PortalTextRecords records;

    /** Before the first message is written. */
    @PostConstruct
    void begin() {
        records.read();
    }

    @Schedule(second = "4/5", minute = "*", hour = "*", persistent = false)
    void read() {
        records.read();
    }
}
