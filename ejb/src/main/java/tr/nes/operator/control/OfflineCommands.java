package tr.nes.operator.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tr.nes.audit.boundary.AuditVerifyCommand;
import tr.nes.card.boundary.ErasureProofCommand;
import tr.nes.installation.DatabaseTransfer;
import tr.nes.operator.CommandResult;
import tr.nes.operator.control.backup.BackupRecipients;
import tr.nes.operator.control.backup.BackupWriter;
import tr.nes.sealing.boundary.RotateEpochCommand;
import tr.nes.shared.Installation;

/** The commands that need database and keys but no card; run by the server, or by the command itself. */
public final class OfflineCommands {

    /** Supplies the connection. */
    public interface Source {
        Connection open() throws SQLException;
    }

    private OfflineCommands() {}

    /**
     * @param arguments one of {@code audit-verify}, {@code rotate-epoch}, {@code erasure-proof CARD}, {@code backup FILE
     *     CERTIFICATES}
     */
    public static CommandResult carryOut(List<String> arguments, Installation installation, Source database) {
        return arguments.get(0).equals("backup") && arguments.size() == 3
                ? backup(Path.of(arguments.get(1)), Path.of(arguments.get(2)), installation)
                : check(arguments, installation, database);
    }

    /** Needs its own connection: the application's account can't read what numbers come next. */
    private static CommandResult backup(Path file, Path certificates, Installation installation) {
        try (Connection owner = DatabaseTransfer.source()) {
            BackupWriter writer = new BackupWriter(installation, BackupRecipients.in(certificates), Clock.systemUTC());
            Map<String, Long> rows = writer.write(file, owner);
            return CommandResult.done(List.of("backed up to " + file + ": " + rows.size() + " tables, "
                    + rows.values().stream().mapToLong(Long::longValue).sum()
                    + " rows, and the keys except the epochs'"));
        } catch (IOException | SQLException | IllegalStateException e) {
            return CommandResult.failed("no backup: " + CommandSentences.of(e));
        }
    }

    private static CommandResult check(List<String> arguments, Installation installation, Source database) {
        if (!List.of("audit-verify 1", "rotate-epoch 1", "erasure-proof 2")
                .contains(arguments.get(0) + " " + arguments.size())) {
            return CommandResult.usage(arguments);
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try (Connection connection = database.open()) {
            int code = switch (arguments.get(0) + " " + arguments.size()) {
                case "audit-verify 1" -> AuditVerifyCommand.run(installation, connection, out);
                case "rotate-epoch 1" -> RotateEpochCommand.run(connection, out);
                case "erasure-proof 2" ->
                    ErasureProofCommand.run(
                            installation, connection, arguments.get(1).toUpperCase(Locale.ROOT), out);
                default -> CommandResult.USAGE;
            };
            return code == CommandResult.USAGE
                    ? CommandResult.usage(arguments)
                    : new CommandResult(
                            code,
                            printed.toString(StandardCharsets.UTF_8).lines().toList());
        } catch (SQLException | IllegalStateException | IllegalArgumentException e) {
            return new CommandResult(
                    CommandResult.NO_SERVER, List.of("database or keys can't be used: " + CommandSentences.of(e)));
        }
    }
}
