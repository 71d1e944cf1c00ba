package tr.nes.operator.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tr.nes.operator.AdminSocketPath;
import tr.nes.operator.CommandResult;
import tr.nes.operator.OperatorConfiguration;
import tr.nes.operator.control.CommandProtocol;
import tr.nes.operator.control.CommandSentences;
import tr.nes.operator.control.OfflineCommands;
import tr.nes.shared.Installation;
import tr.nes.shared.OfflineDatabase;

/**
 * {@code nes audit-verify}, {@code rotate-epoch}, {@code erasure-proof} and {@code backup}: carried out by the running server; if
 * none is running, or {@code nes.db.url} names another database such as a restored backup, by the command itself.
 * Exit code 0 when done, 1 when the check or request fails, 2 when database or keys can't be used, 64 for a usage
 * error.
 */
@PermitAll
public class DatabaseCommand {

    private DatabaseCommand() {}

    public static void main(String[] arguments) {
        CommandResult result = answer(List.of(arguments), new Installation());
        PrintStream to = result.code() == CommandResult.DONE ? System.out : System.err;
        new PrintStream(to, true, StandardCharsets.UTF_8).println(String.join(System.lineSeparator(), result.lines()));
        System.exit(result.code());
    }

    static CommandResult answer(List<String> arguments, Installation installation) {
        try {
            boolean another = OperatorConfiguration.CURRENT.database().isPresent();
            for (Path socket : another ? List.<Path>of() : AdminSocketPath.all(installation)) {
                CommandResult result = askAt(socket, arguments);
                if (result != null) {
                    return result;
                }
            }
        } catch (IOException e) {
            return new CommandResult(
                    CommandResult.NO_SERVER, List.of("the server can't be asked: " + CommandSentences.of(e)));
        }
        return OfflineCommands.carryOut(arguments, installation, OfflineDatabase::open);
    }

    /** Null if nobody listens: a killed server leaves its socket behind. */
    private static CommandResult askAt(Path socket, List<String> arguments) throws IOException {
        try (SocketChannel server = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            try {
                server.connect(UnixDomainSocketAddress.of(socket));
            } catch (IOException nobody) {
                return null;
            }
            return CommandProtocol.ask(server, arguments);
        }
    }
}
