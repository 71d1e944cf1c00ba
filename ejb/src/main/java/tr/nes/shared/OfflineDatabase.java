package tr.nes.shared;

import java.sql.Connection;
import java.sql.SQLException;
import tr.nes.installation.InstalledDatabase;

/** Opens the installation's database for the administrator's commands without the server. */
public final class OfflineDatabase {

    private OfflineDatabase() {}

    /** Uses {@code nes.db.url} and its accounts; fails for a file that a running server has open. */
    public static Connection open() throws SQLException {
        return InstalledDatabase.existing();
    }
}
