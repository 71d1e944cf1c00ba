package tr.nes.web.connection;

import java.time.Duration;
import tr.nes.authority.boundary.OcspResponder;
import tr.nes.settings.WebConfiguration;
import tr.nes.web.shell.http.Paths;

/**
 * Limits for the arrival of a body.
 *
 * @param longest bytes; a longer body is not read
 * @param deadline for the whole body, counted from the end of the headers
 * @param lengthMayBeUnknown whether chunked encoding is allowed
 */
record BodyTerms(long longest, Duration deadline, boolean lengthMayBeUnknown) {

    /** Interval between checks of a body's progress. */
    static final Duration LOOK = Duration.ofSeconds(5);
    /** Minimum average of bytes per second, from the second check on. */
    static final int SLOWEST = 100;

    private static final BodyTerms FORM =
            new BodyTerms(WebConfiguration.CURRENT.longestPost(), Duration.ofSeconds(30), false);
    /** A file of 5 MB with the fields around it. */
    private static final BodyTerms FILE = new BodyTerms(6 << 20, Duration.ofSeconds(60), false);

    private static final BodyTerms STATUS = new BodyTerms(OcspResponder.LONGEST_REQUEST, Duration.ofSeconds(5), true);

    static BodyTerms of(String path) {
        if (isStatus(path)) {
            return STATUS;
        }
        return Paths.takesFiles(path) ? FILE : FORM;
    }

    static boolean isStatus(String path) {
        return Paths.isForStandardClients(path);
    }

    /** Whether {@code received} bytes are too few after {@code elapsed}. */
    boolean isLate(long received, Duration elapsed) {
        return elapsed.compareTo(deadline) >= 0
                || elapsed.compareTo(LOOK.multipliedBy(2)) >= 0 && received < SLOWEST * elapsed.toSeconds();
    }
}
