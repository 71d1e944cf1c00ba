package tr.nes.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Applies the numbered schema scripts: {@code db/migration} to every database, {@code db/postgresql} to PostgreSQL as
 * well. They write <code>${bytes}</code> for the type of long binary values, the only one whose name differs.
 */
public final class SchemaScripts {

    private SchemaScripts() {}

    /** {@code db/development} is packaged in development builds only; Flyway ignores a missing folder. */
    public static void applyTo(DataSource dataSource) {
        boolean postgresql = isPostgresql(dataSource);
        Flyway.configure(SchemaScripts.class.getClassLoader())
                .dataSource(dataSource)
                .locations(locations(postgresql))
                .placeholders(Map.of("bytes", postgresql ? "bytea" : "blob"))
                .load()
                .migrate();
    }

    private static String[] locations(boolean postgresql) {
        return postgresql
                ? new String[] {"classpath:db/migration", "classpath:db/postgresql", "classpath:db/development"}
                : new String[] {"classpath:db/migration", "classpath:db/development"};
    }

    private static boolean isPostgresql(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("the database can't be opened", e);
        }
    }
}
