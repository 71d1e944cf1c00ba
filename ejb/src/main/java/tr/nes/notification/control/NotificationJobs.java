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
import java.sql.SQLException;
import tr.nes.notification.Channel;
import tr.nes.notification.MessageGateway;
import tr.nes.shared.Roles;

/** The outbox's timers, harmless on several servers at once. None waits for another. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NotificationJobs {

    private static final System.Logger LOG = System.getLogger(NotificationJobs.class.getName());

    @Inject
    private OutboxDispatcher outboxDispatcher;

    @Inject
    private DueChannels dueChannels;

    @Inject
    private Gateways gateways;

    @Inject
    private MessageRetention retention;

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

    /** For what failed or was left behind by a server that died. */
    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void deliver() throws SQLException {
        dueChannels.now().forEach(outboxDispatcher::deliver);
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void keepUp() {
        for (Channel channel : Channel.values()) {
            gateways.of(channel).ifPresent(MessageGateway::keepUp);
        }
    }

    @Schedule(minute = "23", hour = "*", persistent = false)
    void forget() {
        retention.sweep();
    }
}
