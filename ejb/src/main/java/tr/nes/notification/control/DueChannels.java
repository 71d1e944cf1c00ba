package tr.nes.notification.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import tr.nes.notification.Channel;
import tr.nes.notification.MessageState;

/** Finds the channels with a message to send. Asked every second, so by one short look at the index. */
@ApplicationScoped
public class DueChannels {

    private static final String DUE =
            "select 1 from outbox_message where channel = ? and state = ? and due_at <= ? limit 1";

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Set<Channel> now() throws SQLException {
        Set<Channel> due = EnumSet.noneOf(Channel.class);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setString(2, MessageState.QUEUED.name());
            select.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            for (Channel channel : Channel.values()) {
                select.setString(1, channel.name());
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        due.add(channel);
                    }
                }
            }
        }
        return due;
    }
}
