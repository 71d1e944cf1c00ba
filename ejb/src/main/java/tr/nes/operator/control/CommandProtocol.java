package tr.nes.operator.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.operator.CommandResult;

/**
 * Protocol of one command. Request: one argument per line, then an empty line. Response: the exit code on the
 * first line, then the output.
 */
public final class CommandProtocol {

    private static final Logger LOG = Logger.getLogger(CommandProtocol.class.getName());
    private static final int WORDS_AT_MOST = 10;

    private CommandProtocol() {}

    /** Server side. */
    public static void hold(SocketChannel visitor, Function<List<String>, CommandResult> dispatcher) {
        try (visitor) {
            CommandResult commandResult = dispatcher.apply(read(visitor, WORDS_AT_MOST));
            PrintStream out = out(visitor);
            out.println(commandResult.code());
            commandResult.lines().forEach(out::println);
            out.flush();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "a command of bin/nes failed", e);
        }
    }

    /** Command side. */
    public static CommandResult ask(SocketChannel server, List<String> arguments) throws IOException {
        PrintStream out = out(server);
        arguments.forEach(out::println);
        out.println();
        out.flush();
        List<String> lines = read(server, Integer.MAX_VALUE);
        if (lines.isEmpty()) {
            throw new IOException("the server gave no answer, see its log");
        }
        return new CommandResult(Integer.parseInt(lines.get(0)), lines.subList(1, lines.size()));
    }

    /** Reads up to an empty line or the end of the stream. */
    private static List<String> read(SocketChannel from, int atMost) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(from), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            if (lines.size() == atMost) {
                throw new IOException("more than " + atMost + " words");
            }
            lines.add(line);
        }
        return lines;
    }

    private static PrintStream out(SocketChannel to) {
        return new PrintStream(Channels.newOutputStream(to), false, StandardCharsets.UTF_8);
    }
}
