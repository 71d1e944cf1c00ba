package tr.nes.dev;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Lists what the development gateways "sent"; behind {@code GET /dev/messages}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DevMessages {

    private static final int AT_MOST = 200;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    /** Newest first. */
    public List<DevMessage> newestFirst() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select channel, recipient, text, at from dev_message order by number desc limit " + AT_MOST);
                ResultSet found = select.executeQuery()) {
            List<DevMessage> messages = new ArrayList<>();
            while (found.next()) {
                messages.add(new DevMessage(
                        found.getString(1),
                        found.getString(2),
                        found.getString(3),
                        found.getObject(4, OffsetDateTime.class).toInstant()));
            }
            return messages;
        } catch (SQLException e) {
            throw new IllegalStateException("messages can't be read", e);
        }
    }
}
