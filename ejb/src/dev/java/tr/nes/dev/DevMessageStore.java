package tr.nes.dev;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.sql.DataSource;
import tr.nes.notification.Channel;
import tr.nes.notification.GatewayFailed;

/** Stores the messages of the development gateways. */
@ApplicationScoped
public class DevMessageStore {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    public void keep(Channel channel, String to, String text) throws GatewayFailed {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into dev_message (channel, recipient, text, at) values (?, ?, ?, ?)")) {
            insert.setString(1, channel.name().toLowerCase(Locale.ROOT));
            insert.setString(2, to);
            insert.setString(3, text);
            insert.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new GatewayFailed("message can't be kept", e);
        }
    }
}
