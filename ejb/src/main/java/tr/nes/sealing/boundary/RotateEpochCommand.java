package tr.nes.sealing.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * {@code nes rotate-epoch}: asks the server to end the current epoch, which it does within a minute or after its
 * next start. Exit code 0 when the request is recorded, 1 when there is no epoch yet.
 */
@PermitAll
public class RotateEpochCommand {

    private RotateEpochCommand() {}

    public static int run(Connection connection, PrintStream out) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int epochs = statement.executeUpdate(
                    "update epoch_key set retire_wanted = true, version = version + 1 where retired_at is null");
            out.println(
                    epochs == 0
                            ? "no epoch is on record yet: start the server first"
                            : "the running server turns the epoch within a minute; the old key is destroyed some minutes"
                                    + " later (nes erasure-proof tells)");
            return epochs == 0 ? 1 : 0;
        }
    }
}
