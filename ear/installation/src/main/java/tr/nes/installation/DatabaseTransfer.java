package tr.nes.installation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Opens databases for commands that move all rows, as their owner and while no server uses them. */
public final class DatabaseTransfer {

    private static final int IN_USE = 90020;

    private DatabaseTransfer() {}

    /**
     * The embedded database of a trial in the data directory, whatever {@code nes.db.url} names.
     *
     * @throws SQLException if there is none, or a server has it open
     */
    public static Connection trial() throws SQLException {
        try {
            Folders.close();
            DatabaseLogin login = DatabaseLogin.trial();
            if (!EncryptedFile.is(login.file())) {
                throw new SQLException("no encrypted database at " + login.file() + " (nes.data.dir)");
            }
            return login.openAsOwner();
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        } catch (SQLException e) {
            throw e.getErrorCode() == IN_USE ? new SQLException("a server uses the database: stop it first", e) : e;
        }
    }

    /** Whether {@code nes.db.url} names a PostgreSQL database. */
    public static boolean isServerConfigured() {
        return PostgresConnection.isAddress(System.getProperty("nes.db.url", ""));
    }

    /**
     * The configured database, which must be empty or left behind by an interrupted command. No server starts on it
     * until {@link #release}.
     */
    public static OwnerDataSource claim() throws SQLException {
        try {
            Folders.close();
            DatabaseLogin login = DatabaseLogin.configured();
            if (login.isEmbedded()) {
                PrivateFiles.file(login.file());
            } else if (isServerConfigured()) {
                try (Connection application = login.openAsApplication()) {
                    PostgresServer.check(application);
                }
            }
            try (Connection owner = login.openAsOwner()) {
                new UnfinishedDatabase(owner).claim();
            }
            return new OwnerDataSource(login::openAsOwner);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    /** The rows are complete: servers may start. */
    public static void release(Connection owner) throws SQLException {
        new UnfinishedDatabase(owner).release();
    }
}
