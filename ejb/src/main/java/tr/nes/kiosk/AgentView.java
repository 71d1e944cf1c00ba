package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Instant;

/**
 * The agent of a terminal that is enrolled or is to be.
 *
 * @param codeEnds until when its enrolment code can be used; null if there is none
 * @param enrolledAt null before the code was used
 * @param certificateEnds likewise
 * @param unblocking whether a PUK may be sent to its readers
 * @param connected whether it is connected to this node
 */
public record AgentView(
        Instant codeEnds, Instant enrolledAt, Instant certificateEnds, boolean unblocking, boolean connected)
        implements Serializable {

    public boolean enrolled() {
        return enrolledAt != null;
    }
}
