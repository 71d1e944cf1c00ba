package tr.nes.it.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.arquillian.core.spi.LoadableExtension;
import tr.nes.testing.TestPostgres;

/** With {@code it.database=postgresql} the managed server uses a PostgreSQL that is started here, otherwise its H2 file. */
public final class DatabaseChoice implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        String arguments = "";
        if ("postgresql".equals(System.getProperty("it.database"))) {
            try {
                arguments = String.join(
                        " ",
                        TestPostgres.start(Path.of(System.getProperty("it.data")))
                                .arguments());
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("no PostgreSQL", e);
            }
        }
        System.setProperty("it.database.arguments", arguments);
    }
}
