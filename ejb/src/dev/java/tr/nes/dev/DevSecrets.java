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
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;

/** The demo cards' stored PINs and PUKs in their delivery state. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DevSecrets {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private SealedSecrets secrets;

    /** Refills every erased envelope and stores the PUKs in custody again. */
    public void deliverAgain() {
        String envelope = "update pin_envelope set sealed_text = ?, sealed_key = ?, sealed_by = ?, erased_at = null,"
                + " erased_under = null, version = version + 1 where card_serial = ? and sealed_text is null";
        String custody = "update puk_custody set sealed_text = ?, sealed_key = ?, sealed_by = ?, quarantined_at = null,"
                + " version = version + 1 where card_serial = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement pins = connection.prepareStatement(envelope);
                PreparedStatement puks = connection.prepareStatement(custody)) {
            for (DemoCard card : DemoPeople.CARDS) {
                String serial = card.serial();
                fill(pins, serial, secrets.seal(MasterKey.EPOCH, "pin/" + serial, ascii(DemoCard.PIN)));
                fill(puks, serial, secrets.seal(MasterKey.CUSTODY, "puk/" + serial, ascii(DemoCard.PUK)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("demo can't be reset", e);
        }
    }

    private static void fill(PreparedStatement row, String serial, Sealed secret) throws SQLException {
        row.setBytes(1, secret.text());
        row.setBytes(2, secret.wrappedKey());
        row.setString(3, secret.keyId());
        row.setString(4, serial);
        row.executeUpdate();
    }

    private static byte[] ascii(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }
}
