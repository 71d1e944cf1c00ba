package tr.nes.it.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.core.spi.LoadableExtension;
import tr.nes.testing.TestPostgres;

/** With {@code it.database=postgresql} the managed server uses a new PostgreSQL that is started here, otherwise its H2 file. */
public final class DatabaseChoice implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        boolean postgresql = "postgresql".equals(System.getProperty("it.database"));
        System.setProperty("it.database.arguments", postgresql ? String.join(" ", started()) : "");
    }

    /** Keys and anchors of an earlier run do not fit the new database. */
    private static List<String> started() {
        Path data = Path.of(System.getProperty("it.data"));
        try {
            if (Files.exists(data)) {
                delete(data);
            }
            return TestPostgres.start(data).arguments();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no PostgreSQL", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
