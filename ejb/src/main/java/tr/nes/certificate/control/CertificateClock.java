package tr.nes.certificate.control;

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
import tr.nes.shared.LeasedRounds;
import tr.nes.shared.Roles;

/** Every minute on one server: what time does to certificates. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateClock {

    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    private LeasedRounds rounds;

    @Inject
    private PassingTime time;

    @Schedule(minute = "*", hour = "*", persistent = false)
    void tick() {
        rounds.run("certificate-time", LEASE, () -> time.round() > 0);
    }
}
