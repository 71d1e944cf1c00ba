package tr.nes.sealing.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import tr.nes.shared.Installation;
import tr.nes.shared.OfflineDatabase;

/**
 * {@code nes rotate-epoch}: asks the server to end the current epoch; it does so within a minute, or after its next start.
 * Ends with 0 when the wish is on record, 1 when no epoch is yet, 2 when the database can't be written.
 */
@PermitAll
public class RotateCommand {

    private RotateCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(new Installation(), System.out, System.err));
    }

    static int run(Installation installation, PrintStream out, PrintStream err) {
        try (Connection connection = OfflineDatabase.open(installation);
                Statement statement = connection.createStatement()) {
            int epochs = statement.executeUpdate(
                    "update epoch_key set retire_wanted = true, version = version + 1 where retired_at is null");
            out.println(
                    epochs == 0
                            ? "no epoch is on record yet: start the server first"
                            : "the running server turns the epoch within a minute; the old key is destroyed some minutes"
                                    + " later (nes erasure-proof tells)");
            return epochs == 0 ? 1 : 0;
        } catch (SQLException e) {
            err.println("the database can't be written: " + e.getMessage());
            return 2;
        }
    }
}
