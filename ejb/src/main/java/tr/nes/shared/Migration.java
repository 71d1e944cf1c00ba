package tr.nes.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/** Brings the schema up to date before anything else starts; outside JTA, since Flyway commits by itself. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        SchemaScripts.applyTo(dataSource);
    }
}
