package tr.nes.web.enrolment;

import jakarta.enterprise.context.SessionScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import tr.nes.enrolment.DraftAccess;

/** The application that is open in this browser; the draft itself is stored, so that it outlives the session. */
@SessionScoped
public class OpenedApplication implements Serializable {
    private static final long serialVersionUID = 1L;

    private DraftAccess access;

    /** The session gets a new id, so that anyone who knows the old one doesn't get the application too. */
    void opened(DraftAccess opened, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        access = opened;
    }

    void closed() {
        access = null;
    }

    /** Null if none is. */
    DraftAccess access() {
        return access;
    }
}
