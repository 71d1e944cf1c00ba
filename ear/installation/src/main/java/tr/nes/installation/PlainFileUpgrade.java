package tr.nes.installation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.tools.ChangeFileEncryption;

/**
 * Upgrades an unencrypted database of an earlier version, which had one account with a known name and password: a
 * copy is encrypted and given the two accounts, and only then replaces the old file. An interrupted start is
 * simply repeated.
 */
final class PlainFileUpgrade {

    private static final Logger LOG = Logger.getLogger(PlainFileUpgrade.class.getName());
    private static final DatabaseAccount BEFORE = new DatabaseAccount("NES", "nes".toCharArray());
    private static final String NAME = "upgrade";

    private final DatabaseLogin login;
    private final Path file;
    private final Path copy;

    PlainFileUpgrade(DatabaseLogin login) {
        this.login = login;
        this.file = login.file();
        this.copy = file.resolveSibling(NAME + ".mv.db");
    }

    void runIfNeeded() throws IOException, SQLException {
        if (EncryptedFile.isEmpty(file) || EncryptedFile.is(file)) {
            return;
        }
        LOG.log(Level.INFO, "{0} is not encrypted yet: it is now", file);
        try (FileChannel old = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock alone = old.tryLock()) {
            if (alone == null) {
                throw new IOException(file + " is in use by another process: end it first");
            }
            copy(old);
            ChangeFileEncryption.execute(
                    file.resolveSibling("").toString(),
                    NAME,
                    "AES",
                    null,
                    login.filePassword().clone(),
                    true);
            giveAccounts();
            try (FileChannel made = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                made.force(true);
            }
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            overwrite(old);
        }
        Files.deleteIfExists(
                file.resolveSibling(String.valueOf(file.getFileName()).replace(".mv.db", ".trace.db")));
    }

    private void copy(FileChannel old) throws IOException {
        Files.deleteIfExists(copy);
        PrivateFiles.file(copy);
        try (FileChannel out = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            Channels.newInputStream(old).transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
    }

    /** The old account owns the schemas and therefore becomes the owner. */
    private void giveAccounts() throws SQLException {
        String url = "jdbc:h2:file:" + file.resolveSibling(NAME) + ";CIPHER=AES;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";
        try (Connection connection = EmbeddedConnection.open(url, BEFORE.properties(login.filePassword()));
                Statement statement = connection.createStatement()) {
            statement.execute("alter user " + BEFORE.user() + " rename to "
                    + login.owner().user());
            statement.execute("alter user " + login.owner().user() + " set password '"
                    + String.valueOf(login.owner().password()) + "'");
        } catch (SQLException e) {
            throw new SQLException(
                    file + " can't be taken over: it must open with the account nes and its former password nes. "
                            + e.getMessage(),
                    e.getSQLState(),
                    e);
        }
    }

    /** Deleting the file would leave its blocks on disk. */
    private static void overwrite(FileChannel old) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
        for (long at = 0; at < old.size(); at += zeros.capacity()) {
            zeros.clear().limit((int) Math.min(zeros.capacity(), old.size() - at));
            old.write(zeros, at);
        }
        old.force(true);
    }
}
