package tr.nes.shared;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Applies the numbered schema scripts. */
public final class SchemaScripts {

    private SchemaScripts() {}

    /** The second folder is packaged in development builds only; Flyway ignores a missing folder. */
    public static void applyTo(DataSource dataSource) {
        Flyway.configure(SchemaScripts.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/development")
                .load()
                .migrate();
    }
}
