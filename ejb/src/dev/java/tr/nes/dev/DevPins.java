package tr.nes.dev;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import tr.nes.sealing.Hierarchy;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;

/** The demo cards' PIN envelopes as they were delivered. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DevPins {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private SealedSecrets secrets;

    /** Fills each that was erased meanwhile. */
    public void deliverAgain() {
        String fill = "update pin_envelope set sealed_text = ?, sealed_key = ?, sealed_by = ?, erased_at = null,"
                + " erased_under = null, version = version + 1 where card_serial = ? and sealed_text is null";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(fill)) {
            for (DemoCard card : DemoPeople.CARDS) {
                Sealed pin = secrets.seal(
                        Hierarchy.EPOCH, "pin/" + card.serial(), DemoCard.PIN.getBytes(StandardCharsets.US_ASCII));
                statement.setBytes(1, pin.text());
                statement.setBytes(2, pin.wrappedKey());
                statement.setString(3, pin.keyId());
                statement.setString(4, card.serial());
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("demo can't be reset", e);
        }
    }
}
