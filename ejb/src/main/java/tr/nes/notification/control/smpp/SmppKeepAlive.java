package tr.nes.notification.control.smpp;

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
import tr.nes.notification.GatewayUnavailable;
import tr.nes.shared.Roles;

/** Keeps the bind up when nothing is to be sent: receipts come through it. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SmppKeepAlive {

    private static final System.Logger LOG = System.getLogger(SmppKeepAlive.class.getName());

    @Inject
    private SmppSettings settings;

    @Inject
    private SmppLink link;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void look() {
        if (!settings.isConfigured() || !settings.faults().isEmpty()) {
            return;
        }
        try {
            link.session();
        } catch (GatewayUnavailable e) {
            LOG.log(System.Logger.Level.DEBUG, "no bind", e);
        }
    }
}
