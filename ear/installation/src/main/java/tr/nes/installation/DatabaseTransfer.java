package tr.nes.installation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Opens databases for commands that move all rows, as their owner and while no server uses them. */
public final class DatabaseTransfer {

    private static final int IN_USE = 90020;

    private interface LoginReader {
        DatabaseLogin read() throws IOException;
    }

    private DatabaseTransfer() {}

    /**
     * The embedded database of a trial in the data directory, whatever {@code nes.db.url} names.
     *
     * @throws SQLException if there is none, or a server has it open
     */
    public static Connection trial() throws SQLException {
        return existing(() -> {
            DatabaseLogin.requireTrial();
            return DatabaseLogin.trial();
        });
    }

    /**
     * The configured database of an installation, to be read as it is: in the running server or, unless that has the
     * embedded file open, beside it.
     *
     * @throws SQLException if there is none, it is not complete, or a server has the embedded file open
     */
    public static Connection source() throws SQLException {
        return complete(existing(() -> {
            DatabaseLogin.requireFile(" (nes.data.dir)");
            return DatabaseLogin.configured();
        }));
    }

    private static Connection existing(LoginReader reader) throws SQLException {
        try {
            Folders.closeExisting();
            DatabaseLogin login = reader.read();
            return opened(login);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    private static Connection opened(DatabaseLogin login) throws SQLException {
        try {
            return login.openAsOwner();
        } catch (SQLException e) {
            throw e.getErrorCode() == IN_USE ? new SQLException("a server uses the database: stop it first", e) : e;
        }
    }

    private static Connection complete(Connection owner) throws SQLException {
        try {
            new UnfinishedDatabase(owner).refuse();
            return owner;
        } catch (SQLException e) {
            owner.close();
            throw e;
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
            try (Connection owner = opened(login)) {
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
