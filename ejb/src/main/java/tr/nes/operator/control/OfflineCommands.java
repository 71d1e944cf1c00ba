package tr.nes.operator.control;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tr.nes.audit.boundary.AuditVerifyCommand;
import tr.nes.card.boundary.ErasureProofCommand;
import tr.nes.operator.CommandResult;
import tr.nes.sealing.boundary.RotateEpochCommand;
import tr.nes.shared.Installation;
import tr.nes.shared.Redactor;

/** The commands that need database and keys but no card; run by the server, or by the command itself. */
public final class OfflineCommands {

    /** Supplies the connection. */
    public interface Source {
        Connection open() throws SQLException;
    }

    private OfflineCommands() {}

    /** @param arguments one of {@code audit-verify}, {@code rotate-epoch}, {@code erasure-proof CARD} */
    public static CommandResult carryOut(List<String> arguments, Installation installation, Source database) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try (Connection connection = database.open()) {
            int code = switch (arguments.get(0) + " " + arguments.size()) {
                case "audit-verify 1" -> AuditVerifyCommand.run(installation, connection, out);
                case "rotate-epoch 1" -> RotateEpochCommand.run(connection, out);
                case "erasure-proof 2" -> ErasureProofCommand.run(installation, connection, arguments.get(1), out);
                default -> CommandResult.USAGE;
            };
            return code == CommandResult.USAGE
                    ? CommandResult.usage()
                    : new CommandResult(
                            code,
                            printed.toString(StandardCharsets.UTF_8).lines().toList());
        } catch (SQLException | IllegalStateException | IllegalArgumentException e) {
            return new CommandResult(
                    CommandResult.NO_SERVER, List.of("database or keys can't be used: " + Redactor.message(e)));
        }
    }
}
