package tr.nes.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The installation's database for the administrator's commands, beside the running server or without it. */
public final class OfflineDatabase {

    private OfflineDatabase() {}

    /** As {@code nes.db.url}, {@code nes.db.user} and {@code nes.db.password} say. */
    public static Connection open(Installation installation) throws SQLException {
        return open(System.getProperty(
                "nes.db.url", "jdbc:h2:file:" + installation.dataDirectory().resolve("db/nes") + ";AUTO_SERVER=TRUE"));
    }

    /** Another one, such as a restored backup, with the same user and password. */
    public static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(
                url, System.getProperty("nes.db.user", "nes"), System.getProperty("nes.db.password", "nes"));
    }
}
