package tr.nes.web.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tr.nes.web.shell.http.HttpSessions;

/** Removes all data of a visit from the browser and the web tier. */
final class VisitCleanup {

    private VisitCleanup() {}

    static void wipe(HttpServletRequest request, HttpServletResponse response) {
        HttpSessions.end(request);
        KioskCookies.forgetVisit(request, response);
    }

    /** Also cleans up after visits that ended without a request: timeout, restart, card removed. */
    static void beforeStart(CurrentVisit visit, HttpServletRequest request, HttpServletResponse response) {
        if (visit.view().isEmpty() && visit.hasToken()) {
            wipe(request, response);
        }
        KioskCookies.read(request, KioskCookies.TERMINAL)
                .ifPresent(credential -> KioskCookies.writeTerminal(request, response, credential));
    }
}
