package tr.nes.browser.testing;

import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import tr.nes.it.testing.SigningKey;

/** The keys of the demo's cards, for simulating a card outside the server; read directly from the database. */
public final class DemoKeys {

    private final OwnerLogin database;

    DemoKeys(OwnerLogin database) {
        this.database = database;
    }

    /** @param card serial number */
    public SigningKey of(String card) throws Exception {
        try (Connection connection = database.open();
                PreparedStatement select =
                        connection.prepareStatement("select certificate, private_key from dev_card where serial = ?")) {
            select.setString(1, card);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                PrivateKey key =
                        KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(row.getBytes(2)));
                return new SigningKey(row.getBytes(1), key);
            }
        }
    }
}
