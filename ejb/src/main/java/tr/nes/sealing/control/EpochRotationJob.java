package tr.nes.sealing.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import tr.nes.sealing.MasterKey;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/**
 * Checks every minute whether an epoch must be rotated. One server rotates; every server drops destroyed keys from
 * memory.
 */
@Singleton
@AccessTimeout(value = 60, unit = TimeUnit.SECONDS)
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EpochRotationJob {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private MasterKeys keys;

    @Inject
    private EpochRotation rotation;

    @PermitAll
    @Schedule(minute = "*", hour = "*", persistent = false)
    public void tick() {
        keys.ids(MasterKey.EPOCH.store());
        if (rotation.isDue()) {
            runner.once("epoch-rotation", rotation::step);
        }
    }
}
