package tr.nes.browser.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How the database's owner logs in: with what the installation has in its key folder, or what a test has made up. */
record OwnerLogin(String url, String user, String password) {

    /** Of the installation's own file: while the server runs only if that lets others join (AUTO_SERVER). */
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
