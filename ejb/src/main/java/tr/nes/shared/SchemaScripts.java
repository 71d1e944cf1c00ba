package tr.nes.shared;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The numbered scripts that make the schema. */
public final class SchemaScripts {

    private SchemaScripts() {}

    /** The second folder is packed in development builds only; Flyway passes over a folder that is not there. */
    public static void applyTo(DataSource dataSource) {
        Flyway.configure(SchemaScripts.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/development")
                .load()
                .migrate();
    }
}
