package tr.nes.audit.control;

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
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import tr.nes.shared.Leases;
import tr.nes.shared.Roles;

/** Wakes the sealer every two seconds; that is the window in which a removed row would not be found. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealerClock {

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private Leases leases;

    @Inject
    private TrailSealer sealer;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void tick() throws SQLException {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            while (leases.take("audit-sealer", Duration.ofSeconds(30)) && sealer.sealNext() > 0) {
                // until nothing is left to seal
            }
        } finally {
            busy.set(false);
        }
    }
}
