package tr.nes.operator.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import tr.nes.operator.CommandResult;
import tr.nes.shared.Installation;

/** Commands on database and keys as a whole, run in the server, which holds the database file open exclusively. */
@ApplicationScoped
public class DatabaseCommands {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private Installation installation;

    CommandResult carryOut(List<String> arguments) {
        return OfflineCommands.carryOut(arguments, installation, dataSource::getConnection);
    }
}
