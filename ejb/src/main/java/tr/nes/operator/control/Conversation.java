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
import tr.nes.operator.Answer;

/** One command: a line per word and an empty one; back come the exit code in a line of its own and what to print. */
public final class Conversation {

    private static final Logger LOG = Logger.getLogger(Conversation.class.getName());
    private static final int WORDS_AT_MOST = 10;

    private Conversation() {}

    /** The server's side. */
    public static void hold(SocketChannel visitor, Function<List<String>, Answer> desk) {
        try (visitor) {
            Answer answer = desk.apply(read(visitor, WORDS_AT_MOST));
            PrintStream out = out(visitor);
            out.println(answer.code());
            answer.lines().forEach(out::println);
            out.flush();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "a command of bin/nes failed", e);
        }
    }

    /** The command's side. */
    public static Answer ask(SocketChannel server, List<String> words) throws IOException {
        PrintStream out = out(server);
        words.forEach(out::println);
        out.println();
        out.flush();
        List<String> lines = read(server, Integer.MAX_VALUE);
        if (lines.isEmpty()) {
            throw new IOException("the server gave no answer, see its log");
        }
        return new Answer(Integer.parseInt(lines.get(0)), lines.subList(1, lines.size()));
    }

    /** Up to an empty line or the end. */
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
