package tr.nes.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tr.nes.web.shell.HostCookie;
import tr.nes.web.shell.PushGate;

/** The credential of a paired kiosk terminal. */
public final class TerminalCookie {
    public static final String NAME = "nes-terminal";
    /** No secret: tells pages outside the kiosk that everybody looks at this screen. */
    public static final String MARK = "nes-kiosk";

    private static final String PATH = "/kiosk";
    private static final String PUSH = PushGate.PATH + "terminal";

    private TerminalCookie() {}

    static boolean reaches(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/") || path.equals(PUSH);
    }

    static Optional<String> of(HttpServletRequest request) {
        return HostCookie.read(request, NAME);
    }

    /** Whether this is the browser of a kiosk, on whatever page. */
    static boolean marks(HttpServletRequest request) {
        return HostCookie.read(request, MARK).isPresent();
    }
}
