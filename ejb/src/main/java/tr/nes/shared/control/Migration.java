package tr.nes.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import tr.nes.installation.InstalledDatabase;
import tr.nes.installation.OwnerDataSource;
import tr.nes.shared.ClockComparison;
import tr.nes.shared.SchemaScripts;

/**
 * Migrates the schema as its owner and compares the clocks before anything else starts; outside JTA, since Flyway commits its own
 * transactions.
 */
@Singleton
@Startup
@DependsOn("LogRedaction")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final System.Logger LOG = System.getLogger(Migration.class.getName());

    @Inject
    private ClockComparison clockComparison;

    @PostConstruct
    void migrate() {
        OwnerDataSource database = new OwnerDataSource();
        SchemaScripts.applyTo(database);
        try (Connection owner = database.getConnection()) {
            InstalledDatabase.grantToApplication(owner);
            clockComparison.run();
        } catch (SQLException e) {
            throw new IllegalStateException("the application gets no rights to its tables", e);
        }
    }

    /** Last of the beans, since the others depend on this one. */
    @PreDestroy
    void close() {
        try {
            InstalledDatabase.closeWithLastConnection();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "the database is not closed before the server ends", e);
        }
    }
}
