package tr.nes.installation;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Backs up the embedded database while it is in use: a zip of the encrypted file, consistent at one instant. */
public final class DatabaseBackup {

    private DatabaseBackup() {}

    /**
     * @param file absolute; created with mode 0600
     * @throws IOException if it exists already or can't be created
     * @throws SQLException if the database is on a database server, whose own tools must be used
     */
    public static void to(Path file) throws IOException, SQLException {
        if (!DatabaseLogin.configured().isEmbedded()) {
            throw new SQLException("the database has a server of its own: back it up there");
        }
        if (!file.isAbsolute()) {
            throw new IOException("not an absolute path: " + file);
        }
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "is there already");
        }
        PrivateFiles.file(file);
        try (Connection owner = InstalledDatabase.owner();
                PreparedStatement backup = owner.prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
        } catch (SQLException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
