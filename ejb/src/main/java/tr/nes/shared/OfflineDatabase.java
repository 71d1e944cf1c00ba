package tr.nes.shared;

import java.sql.Connection;
import java.sql.SQLException;
import tr.nes.installation.InstalledDatabase;

/** The installation's database for the administrator's commands without the server. */
public final class OfflineDatabase {

    private OfflineDatabase() {}

    /** As {@code nes.db.url} and its accounts say; the file that a running server has open is refused. */
    public static Connection open() throws SQLException {
        return InstalledDatabase.existing();
    }
}
