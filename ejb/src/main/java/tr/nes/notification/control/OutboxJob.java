package tr.nes.notification.control;

import jakarta.annotation.PostConstruct;
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
import tr.nes.notification.Channel;
import tr.nes.shared.Roles;

/** Sends the dispatcher round every second, for what failed or was left behind by a server that died. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxJob {

    private static final System.Logger LOG = System.getLogger(OutboxJob.class.getName());

    @Inject
    private OutboxDispatcher outboxDispatcher;

    @Inject
    private Gateways gateways;

    @PostConstruct
    void warn() {
        for (Channel channel : Channel.values()) {
            if (gateways.of(channel).isEmpty()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "nobody carries {0} messages: they wait in the outbox until nes.sms.* or nes.mail.* is set",
                        channel);
            }
        }
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void tick() {
        for (Channel channel : Channel.values()) {
            outboxDispatcher.deliver(channel);
        }
    }
}
