package tr.nes.operator.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tr.nes.operator.Answer;
import tr.nes.operator.DoorFile;
import tr.nes.operator.control.Conversation;
import tr.nes.shared.Installation;

/**
 * The commands of {@code bin/nes} that ask the running server. Ends with 0 when done, 1 when what was asked for can't be had,
 * 2 when no server can be reached, 64 when the words make no command.
 */
@PermitAll
public class DoorCommand {

    private DoorCommand() {}

    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("-D") && argument.contains("=")) {
                int equals = argument.indexOf('=');
                System.setProperty(argument.substring(2, equals), argument.substring(equals + 1));
            } else {
                words.add(argument);
            }
        }
        System.exit(run(words, new Installation(), utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }

    /** Whatever the shell's locale: the server's words are UTF-8. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    static int run(List<String> words, Installation installation, PrintStream out, PrintStream err) {
        Answer answer = ask(words, installation);
        answer.lines().forEach((answer.code() == Answer.DONE ? out : err)::println);
        return answer.code();
    }

    private static Answer ask(List<String> words, Installation installation) {
        try {
            List<Path> doors = System.getProperty("jboss.node.name") == null
                    ? DoorFile.all(installation)
                    : List.of(DoorFile.of(installation));
            return switch (doors.size()) {
                case 0 -> unreachable("no server has run on " + DoorFile.directory(installation));
                case 1 -> knock(doors.get(0), words);
                default -> unreachable("choose one with -Djboss.node.name=: " + doors);
            };
        } catch (IOException e) {
            return unreachable(e.getMessage());
        }
    }

    private static Answer knock(Path door, List<String> words) throws IOException {
        try (SocketChannel server = SocketChannel.open(UnixDomainSocketAddress.of(door))) {
            return Conversation.ask(server, words);
        }
    }

    private static Answer unreachable(String why) {
        return new Answer(Answer.NO_SERVER, List.of("the server can't be reached: " + why));
    }
}
