package tr.nes.operator.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import tr.nes.installation.DatabaseBackup;
import tr.nes.installation.Folders;
import tr.nes.operator.CommandResult;
import tr.nes.shared.Installation;
import tr.nes.shared.Redactor;

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

    CommandResult backup(String file) {
        try {
            DatabaseBackup.to(Path.of(file));
            return CommandResult.done(
                    List.of("backed up to " + file + ", which opens with " + Folders.keys() + " only"));
        } catch (IOException | SQLException e) {
            return CommandResult.failed("no backup: " + Redactor.message(e));
        }
    }
}
