package tr.nes.browser.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Database login of the owner: from the installation's key folder, or made up by a test. */
record OwnerLogin(String url, String user, String password) {

    /** For the installation's own file; while the server runs only if it allows others to join (AUTO_SERVER). */
    static OwnerLogin ofFile(Path data) {
        try {
            Path keys = data.resolve("keys");
            String url = "jdbc:h2:file:" + data.resolve("db/nes") + ";AUTO_SERVER=TRUE;CIPHER=AES;IFEXISTS=TRUE";
            String file = Files.readString(keys.resolve("database-file.password"));
            String owner = Files.readString(keys.resolve("database-owner.password"));
            return new OwnerLogin(url, "NES_OWNER", file + " " + owner);
        } catch (IOException e) {
            throw new IllegalStateException("the installation has no keys yet", e);
        }
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
