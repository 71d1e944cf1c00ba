package tr.nes.condition.control;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tr.nes.condition.FaultCause;

/** Recognizes faults of the machine in what libraries throw and say. */
public final class MachineCauses {

    /** So deep, and not in circles. */
    private static final int DEEPEST = 12;

    private static final Map<FaultCause, Pattern> TOLD = Map.of(
            FaultCause.DISK_FULL, Pattern.compile("No space left on device|Disk quota exceeded|could not extend file"),
            FaultCause.READ_ONLY, Pattern.compile("Read-only file system|[Dd]atabase is read only"),
            FaultCause.DATABASE,
                    Pattern.compile(
                            "Database is already closed|The database has been closed|database connection has been"
                                    + "|The object is already closed|Unable to acquire JDBC Connection"
                                    + "|Unable to get managed connection|Could not create connection"
                                    + "|terminating connection due to|This connection has been closed"
                                    + "|that the postmaster is accepting TCP/IP connections"
                                    + "|I/O error occurred while sending to the backend"
                                    + "|the database system is (?:starting up|shutting down|not accepting connections)"
                                    + "|IJ000453|IJ000655|IJ000621|IJ000612|IJ000604|IJ030027|IJ031084|MVStoreException"
                                    + "|SQL Error: (?:0|90028|90031|90067|90098|90121), SQLState: (?:null|08|90|57)"));

    /** Connections that can't be used (SQL:2023 class 08, PostgreSQL's 57P and 53, H2's 90). */
    private static final Pattern STATES = Pattern.compile("08.{3}|57P.{2}|53.{3}|90028|90031|90067|90098|90121");

    private MachineCauses() {}

    /** Of an exception or one that it was caused by; the disk goes before the database, which suffers from it. */
    public static Optional<FaultCause> of(Throwable thrown) {
        Optional<FaultCause> found = Optional.empty();
        Throwable next = thrown;
        for (int depth = 0; next != null && depth < DEEPEST; depth++) {
            Optional<FaultCause> one = of(next.getMessage());
            if (one.filter(cause -> cause != FaultCause.DATABASE).isPresent()) {
                return one;
            }
            if (one.isPresent() || isConnectionLost(next)) {
                found = Optional.of(FaultCause.DATABASE);
            }
            next = next.getCause();
        }
        return found;
    }

    private static boolean isConnectionLost(Throwable thrown) {
        return thrown instanceof SQLException sql
                && sql.getSQLState() != null
                && STATES.matcher(sql.getSQLState()).matches();
    }

    /** Of a line of a log. */
    static Optional<FaultCause> of(String message) {
        return message == null
                ? Optional.empty()
                : TOLD.entrySet().stream()
                        .filter(entry -> entry.getValue().matcher(message).find())
                        .map(Map.Entry::getKey)
                        .min(FaultCause::compareTo);
    }
}
