package tr.nes.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens the installation's database as one of its two accounts: the owner, who changes the schema, or the
 * application.
 */
public final class InstalledDatabase {

    private static final Logger LOG = Logger.getLogger(InstalledDatabase.class.getName());
    private static final Set<String> PREPARED = new HashSet<>();
    private static volatile boolean closing;

    private InstalledDatabase() {}

    /**
     * May read and write rows, nothing else. The owner opens the embedded file, also anew after a fault of the disk: only he
     * keeps H2 from writing a trace file, which would be plain text, and which would keep a full disk full. One that was written
     * all the same, when the file failed again between the two, is removed.
     */
    public static Connection application() throws SQLException {
        DatabaseLogin login = ready();
        if (!login.isEmbedded() || closing) {
            return login.openAsApplication();
        }
        try (Connection owner = login.openAsOwner()) {
            LOG.log(Level.FINEST, "opened by {0}", owner);
            login.removeTrace();
            return login.openAsApplication();
        }
    }

    /** May change the schema. */
    public static Connection owner() throws SQLException {
        closing = false;
        return ready().openAsOwner();
    }

    /** Connects as the application without creating or changing anything. An embedded database must not be in use. */
    public static Connection existing() throws SQLException {
        try {
            Folders.closeExisting();
            DatabaseLogin.requireFile(": a server that starts with it (nes.db.url) makes or encrypts it");
            DatabaseLogin login = DatabaseLogin.configured();
            try (Connection first = login.openAsOwner()) {
                LOG.log(Level.FINE, "opened by {0}", first);
                return login.openAsApplication();
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Lets the application read and write the rows of all existing tables. */
    public static void grantToApplication(Connection owner) throws SQLException {
        DatabaseLogin login = ready();
        if (login.ownerIsApart()) {
            new Grants(login.application().user()).give(owner);
        }
    }

    /**
     * From now on the embedded file is closed with its last connection. Without this it stays open, and a server that
     * ends leaves it as a power failure would.
     */
    public static void closeWithLastConnection() throws SQLException {
        closing = true;
        DatabaseLogin login = ready();
        if (login.isEmbedded()) {
            try (Connection owner = login.openAsOwner();
                    Statement sql = owner.createStatement()) {
                sql.execute("set db_close_delay 0");
            }
        }
    }

    private static synchronized DatabaseLogin ready() throws SQLException {
        try {
            Folders.close();
            DatabaseLogin login = DatabaseLogin.configured().staysOpen();
            if (!PREPARED.contains(login.url())) {
                prepare(login);
                PREPARED.add(login.url());
            }
            return login;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static void prepare(DatabaseLogin login) throws IOException, SQLException {
        if (login.isEmbedded()) {
            Files.deleteIfExists(Path.of(login.file().toString().replace(".mv.db", ".trace.db")));
            new PlainFileUpgrade(login).runIfNeeded();
            PrivateFiles.file(login.file());
        }
        if (PostgresConnection.isAddress(login.url())) {
            try (Connection application = login.openAsApplication()) {
                PostgresServer.check(application);
            }
        }
        try (Connection owner = login.openAsOwner()) {
            new UnfinishedDatabase(owner).refuse();
            if (login.isEmbedded()) {
                new Grants(login.application().user())
                        .makeAccount(owner, login.application().password());
            } else if (!login.ownerIsApart()) {
                LOG.warning("the application's database account owns the schema as well: name another owner by"
                        + " nes.db.owner.user and nes.db.owner.password.file");
            }
            ClusterTable.make(owner, login.application().user());
        }
    }

    private static SQLException unusable(IOException e) {
        LOG.log(Level.SEVERE, "the database is not opened: {0}", e.getMessage());
        return new SQLException(e.getMessage(), e);
    }
}
