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
import tr.nes.operator.Answer;
import tr.nes.operator.DoorFile;
import tr.nes.operator.control.Conversation;
import tr.nes.operator.control.DatabaseWork;
import tr.nes.shared.Installation;
import tr.nes.shared.OfflineDatabase;
import tr.nes.shared.Redactor;

/**
 * {@code nes audit-verify}, {@code rotate-epoch} and {@code erasure-proof}: the running server does them; where none runs, or
 * {@code nes.db.url} names another database such as a restored backup, the command opens it alone. Ends with 0 when done, 1
 * when what was asked for is not so, 2 when database or keys can't be used, 64 when called wrongly.
 */
@PermitAll
public class DatabaseCommand {

    private DatabaseCommand() {}

    public static void main(String[] words) {
        Answer answer = answer(List.of(words), new Installation());
        PrintStream to = answer.code() == Answer.DONE ? System.out : System.err;
        new PrintStream(to, true, StandardCharsets.UTF_8).println(String.join(System.lineSeparator(), answer.lines()));
        System.exit(answer.code());
    }

    static Answer answer(List<String> words, Installation installation) {
        try {
            boolean another = System.getProperty("nes.db.url") != null;
            for (Path door : another ? List.<Path>of() : DoorFile.all(installation)) {
                Answer answer = askAt(door, words);
                if (answer != null) {
                    return answer;
                }
            }
        } catch (IOException e) {
            return new Answer(Answer.NO_SERVER, List.of("the server can't be asked: " + Redactor.message(e)));
        }
        return DatabaseWork.carryOut(words, installation, OfflineDatabase::open);
    }

    /** Null if nobody listens: a server that was killed leaves its socket behind. */
    private static Answer askAt(Path door, List<String> words) throws IOException {
        try (SocketChannel server = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            try {
                server.connect(UnixDomainSocketAddress.of(door));
            } catch (IOException nobody) {
                return null;
            }
            return Conversation.ask(server, words);
        }
    }
}
