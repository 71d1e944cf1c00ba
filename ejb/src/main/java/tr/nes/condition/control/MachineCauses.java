package tr.nes.condition.control;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** Of an exception, one that it was caused by, or one that it hides; the disk goes before the database, which suffers from it. */
    public static Optional<FaultCause> of(Throwable thrown) {
        return of(thrown, 0).min(FaultCause::compareTo);
    }

    private static Stream<FaultCause> of(Throwable thrown, int depth) {
        if (thrown == null || depth == DEEPEST) {
            return Stream.empty();
        }
        Stream<FaultCause> here =
                isConnectionLost(thrown) ? Stream.of(FaultCause.DATABASE) : of(thrown.getMessage()).stream();
        // a commit that failed says why in what it suppresses
        Stream<Throwable> further =
                Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()));
        return Stream.concat(here, further.flatMap(next -> of(next, depth + 1)));
    }

    private static boolean isConnectionLost(Throwable thrown) {
        return thrown instanceof SQLException sql
                && sql.getSQLState() != null
                && STATES.matcher(sql.getSQLState()).matches();
    }

    private static boolean isTold(FaultCause cause, String message) {
        return TOLD.containsKey(cause) && TOLD.get(cause).matcher(message).find();
    }

    /** Of a line of a log; also one that passes our own sentence on. */
    static Optional<FaultCause> of(String message) {
        return message == null
                ? Optional.empty()
                : Stream.of(FaultCause.values())
                        .filter(cause -> message.contains(cause.sentence()) || isTold(cause, message))
                        .findFirst();
    }
}
