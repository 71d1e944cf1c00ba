package tr.nes.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import tr.nes.installation.InstalledDatabase;
import tr.nes.installation.OwnerDataSource;

/**
 * Migrates the schema as its owner before anything else starts; outside JTA, since Flyway commits its own
 * transactions.
 */
@Singleton
@Startup
@DependsOn("LogRedaction")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    @PostConstruct
    void migrate() {
        OwnerDataSource database = new OwnerDataSource();
        SchemaScripts.applyTo(database);
        try (Connection owner = database.getConnection()) {
            InstalledDatabase.grantToApplication(owner);
        } catch (SQLException e) {
            throw new IllegalStateException("the application gets no rights to its tables", e);
        }
    }
}
