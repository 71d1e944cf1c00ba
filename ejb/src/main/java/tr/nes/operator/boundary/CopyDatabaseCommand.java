package tr.nes.operator.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import tr.nes.installation.DatabaseTransfer;
import tr.nes.operator.CommandResult;
import tr.nes.operator.control.CommandSentences;
import tr.nes.operator.control.transfer.RowImport;
import tr.nes.operator.control.transfer.TableReader;
import tr.nes.shared.Installation;

/**
 * {@code nes copy-database}: copies a trial's embedded database into the empty PostgreSQL database that
 * {@code nes.db.url} names. Exit code 0 when done, 1 when something is wrong with either database, 64 if
 * {@code nes.db.url} names none. The original is only read, and the command may be repeated after a failure.
 */
@PermitAll
public class CopyDatabaseCommand {

    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    private CopyDatabaseCommand() {}

    public static void main(String[] arguments) {
        QUIET.setLevel(Level.WARNING);
        CommandResult result = run(new Installation());
        PrintStream to = result.code() == CommandResult.DONE ? System.out : System.err;
        new PrintStream(to, true, StandardCharsets.UTF_8).println(String.join(System.lineSeparator(), result.lines()));
        System.exit(result.code());
    }

    public static CommandResult run(Installation installation) {
        if (!DatabaseTransfer.isServerConfigured()) {
            return new CommandResult(
                    CommandResult.USAGE,
                    List.of("-Dnes.db.url must name a PostgreSQL database: jdbc:postgresql://..."));
        }
        try (Connection trial = DatabaseTransfer.trial()) {
            List<String> lines = new ArrayList<>(new RowImport(installation).from(new TableReader(trial)));
            lines.add("copied: start the server with the same nes.data.dir and nes.db.*");
            return CommandResult.done(lines);
        } catch (SQLException | IOException | FlywayException | IllegalStateException e) {
            return CommandResult.failed("not copied: " + CommandSentences.of(e));
        }
    }
}
