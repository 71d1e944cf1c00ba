package tr.nes.operator.control;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tr.nes.audit.boundary.VerifyCommand;
import tr.nes.card.boundary.ErasureProofCommand;
import tr.nes.operator.Answer;
import tr.nes.sealing.boundary.RotateCommand;
import tr.nes.shared.Installation;
import tr.nes.shared.Redactor;

/** The commands that need database and keys but no card: the running server does them, or the command alone. */
public final class DatabaseWork {

    /** Where the connection comes from. */
    public interface Source {
        Connection open() throws SQLException;
    }

    private DatabaseWork() {}

    /** @param words one of {@code audit-verify}, {@code rotate-epoch}, {@code erasure-proof CARD} */
    public static Answer carryOut(List<String> words, Installation installation, Source database) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try (Connection connection = database.open()) {
            int code = switch (words.get(0) + " " + words.size()) {
                case "audit-verify 1" -> VerifyCommand.run(installation, connection, out);
                case "rotate-epoch 1" -> RotateCommand.run(connection, out);
                case "erasure-proof 2" -> ErasureProofCommand.run(installation, connection, words.get(1), out);
                default -> Answer.USAGE;
            };
            return code == Answer.USAGE
                    ? Answer.usage()
                    : new Answer(
                            code,
                            printed.toString(StandardCharsets.UTF_8).lines().toList());
        } catch (SQLException | IllegalStateException | IllegalArgumentException e) {
            return new Answer(Answer.NO_SERVER, List.of("database or keys can't be used: " + Redactor.message(e)));
        }
    }
}
