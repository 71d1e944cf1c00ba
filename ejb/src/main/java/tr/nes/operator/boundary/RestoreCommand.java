package tr.nes.operator.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import tr.nes.operator.AdminSocketPath;
import tr.nes.operator.CommandResult;
import tr.nes.operator.control.CommandSentences;
import tr.nes.operator.control.backup.RecipientKey;
import tr.nes.operator.control.backup.Restore;
import tr.nes.shared.Installation;

/**
 * {@code nes restore ARCHIVE KEY}: makes an installation from a backup, in an empty database and an empty data directory,
 * while no server runs. The key's password is asked for without echo, or read as a line from standard input. Exit code 0
 * when done, 1 when archive, key or place are wrong, 64 for a usage error.
 */
@PermitAll
public class RestoreCommand {

    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    private RestoreCommand() {}

    public static void main(String[] arguments) {
        QUIET.setLevel(Level.WARNING);
        CommandResult result = arguments.length == 2
                ? run(new Installation(), Path.of(arguments[0]), Path.of(arguments[1]))
                : CommandResult.usage(List.of("restore"));
        PrintStream to = result.code() == CommandResult.DONE ? System.out : System.err;
        new PrintStream(to, true, StandardCharsets.UTF_8).println(String.join(System.lineSeparator(), result.lines()));
        System.exit(result.code());
    }

    static CommandResult run(Installation installation, Path archive, Path key) {
        try {
            for (Path socket : AdminSocketPath.all(installation)) {
                if (listens(socket)) {
                    return CommandResult.failed("not restored: a server runs on this data directory: " + socket);
                }
            }
            RecipientKey opens = RecipientKey.in(key, RestoreCommand::password);
            List<String> lines = new ArrayList<>(new Restore(installation, Clock.systemUTC()).from(archive, opens));
            lines.add("restored: start the server; status is told, and lists are issued, after nes accept-restore");
            return CommandResult.done(lines);
        } catch (SQLException | IOException | FlywayException | IllegalStateException e) {
            return CommandResult.failed("not restored: " + CommandSentences.of(e));
        }
    }

    private static boolean listens(Path socket) {
        try (SocketChannel server = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return server.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    private static char[] password() {
        Console terminal = System.console();
        if (terminal != null) {
            char[] typed = terminal.readPassword("Password of the key: ");
            return typed == null ? new char[0] : typed;
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
