package tr.nes.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.h2.tools.RunScript;
import tr.nes.installation.PrivateFiles;

/**
 * The data directory of an installation that people used while it had a released schema, with its keys, and the
 * database as a script; see .ci/release-dump.
 */
public final class ReleasedInstallation {

    private static final String FOLDER = "/releases";

    private final Path data;

    private ReleasedInstallation(Path data) {
        this.data = data;
    }

    /** Versions of the released schemas, such as V113. */
    public static List<String> versions() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".zip", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() throws IOException {
        URL folder = ReleasedInstallation.class.getResource(FOLDER);
        if (folder == null) {
            throw new IOException("there is no dump of a released schema");
        }
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** As that release left it, with its database file. */
    public static ReleasedInstallation unpack(String version, Path data) throws IOException, SQLException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder().resolve(version + ".zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                write(entry, zip, data);
            }
        }
        ReleasedInstallation unpacked = new ReleasedInstallation(data);
        unpacked.run(data.resolve("database.sql"));
        return unpacked;
    }

    /** The script keeps the file open until it is told to close. */
    private void run(Path script) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url(), user(), password());
                Reader statements = Files.newBufferedReader(script);
                Statement sql = connection.createStatement()) {
            RunScript.execute(connection, statements);
            sql.execute("shutdown");
        }
        Files.delete(script);
    }

    private static void write(ZipEntry entry, InputStream content, Path data) throws IOException {
        Path target = data.resolve(entry.getName()).normalize();
        if (!target.startsWith(data)) {
            throw new IOException("outside of the data directory: " + entry);
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.write(PrivateFiles.file(target), content.readAllBytes());
        }
    }

    public Path data() {
        return data;
    }

    public String url() {
        return "jdbc:h2:file:" + data.toAbsolutePath().resolve("db/nes") + (isEncrypted() ? ";CIPHER=AES" : "");
    }

    public String user() {
        return isEncrypted() ? "NES_OWNER" : "NES";
    }

    public String password() throws IOException {
        return isEncrypted() ? key("database-file") + ' ' + key("database-owner") : "nes";
    }

    /** Not up to V92. */
    private boolean isEncrypted() {
        return Files.exists(data.resolve("keys/database-file.password"));
    }

    private String key(String name) throws IOException {
        return Files.readString(data.resolve("keys/" + name + ".password"));
    }
}
