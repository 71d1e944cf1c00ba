package tr.nes.operator.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tr.nes.operator.AdminSocketPath;
import tr.nes.operator.CommandResult;
import tr.nes.operator.CommandUsage;
import tr.nes.operator.control.CommandProtocol;
import tr.nes.operator.control.CommandSentences;
import tr.nes.shared.Installation;

/**
 * The commands of {@code bin/nes} that ask the running server. Exit code 0 when done, 1 when the request can't be
 * met, 2 when no server can be reached, 64 for a usage error.
 */
@PermitAll
public class AdminCli {

    private AdminCli() {}

    public static void main(String[] arguments) {
        List<String> command = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("-D") && argument.contains("=")) {
                int equals = argument.indexOf('=');
                System.setProperty(argument.substring(2, equals), argument.substring(equals + 1));
            } else {
                command.add(argument);
            }
        }
        boolean wrong =
                CommandUsage.of(command).filter(usage -> !usage.fits(command)).isPresent();
        if (wrong) {
            CommandUsage.lines(command).forEach(utf8(FileDescriptor.err)::println);
            System.exit(CommandResult.USAGE);
        }
        System.exit(run(command, new Installation(), utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }

    /** Always UTF-8, the server's encoding, whatever the shell's locale. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    static int run(List<String> arguments, Installation installation, PrintStream out, PrintStream err) {
        CommandResult commandResult = ask(arguments, installation);
        commandResult.lines().forEach((commandResult.code() == CommandResult.DONE ? out : err)::println);
        return commandResult.code();
    }

    private static CommandResult ask(List<String> arguments, Installation installation) {
        try {
            List<Path> sockets = System.getProperty("jboss.node.name") == null
                    ? AdminSocketPath.all(installation)
                    : List.of(AdminSocketPath.of(installation));
            return switch (sockets.size()) {
                case 0 -> noServer(installation);
                case 1 -> askAt(sockets.get(0), arguments, installation);
                default ->
                    unreachable("several servers use this installation; choose one with -Djboss.node.name=, such as "
                            + node(sockets.get(0)));
            };
        } catch (IOException e) {
            return unreachable(CommandSentences.of(e));
        }
    }

    /** A server that was killed leaves its socket behind. */
    private static CommandResult askAt(Path socket, List<String> arguments, Installation installation)
            throws IOException {
        try (SocketChannel server = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            try {
                server.connect(UnixDomainSocketAddress.of(socket));
            } catch (ConnectException | NoSuchFileException nobody) {
                return noServer(installation);
            } catch (SocketException nobody) {
                return unreachable(CommandSentences.of(nobody));
            }
            return CommandProtocol.ask(server, arguments);
        }
    }

    static CommandResult noServer(Installation installation) {
        return new CommandResult(
                CommandResult.NO_SERVER,
                List.of("no server is running on " + installation.dataDirectory()
                        + " (-Dnes.data.dir= names another installation)"));
    }

    private static String node(Path socket) {
        return String.valueOf(socket.getFileName()).replaceFirst("\\.sock$", "");
    }

    private static CommandResult unreachable(String why) {
        return new CommandResult(CommandResult.NO_SERVER, List.of("the server can't be reached: " + why));
    }
}
