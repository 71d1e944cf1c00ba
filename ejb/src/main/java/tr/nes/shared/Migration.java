package tr.nes.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts; outside JTA, since Flyway commits by itself. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        run(dataSource);
    }

    /** The second folder is packed in development builds only; Flyway passes over a folder that is not there. */
    public static void run(DataSource dataSource) {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/development")
                .load()
                .migrate();
    }
}
