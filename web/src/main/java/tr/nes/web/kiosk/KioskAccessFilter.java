package tr.nes.web.kiosk;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tr.nes.kiosk.VisitView;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.UiNotice;
import tr.nes.web.shell.http.Paths;

/** Blocks kiosk pages without a paired terminal, and pages of other steps than the visit's current one. */
public class KioskAccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentVisit visit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Address page = Address.ofPath(Paths.of(request)).orElse(null);
        boolean paired = visit.terminal().isPresent();
        if (!paired && page != null && page != Address.KIOSK_PAIRING) {
            go(request, response, Address.KIOSK_PAIRING, null);
        } else if (paired && page == Address.KIOSK_PAIRING) {
            go(request, response, Address.KIOSK, null);
        } else if (paired && page != null && !"POST".equals(request.getMethod())) {
            open(page, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void open(Address page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<VisitView> view = visit.view();
        if (view.isPresent() && !StepPages.shows(page, view.get().step())) {
            go(request, response, StepPages.of(view.get().step()), said(page, view.get()));
        } else if (view.isEmpty() && page != Address.KIOSK) {
            go(request, response, Address.KIOSK, KioskNotice.OVER);
        } else {
            if (page == Address.KIOSK) {
                VisitCleanup.beforeStart(visit, request, response);
            }
            chain.doFilter(request, response);
        }
    }

    /**
     * No notice for people who open the kiosk or watched the operation finish: they expect to be redirected. If the
     * card was pulled, Kart Seçimi says so itself.
     */
    private static KioskNotice said(Address page, VisitView view) {
        boolean expected = page == Address.KIOSK || page == Address.KIOSK_WORKING || view.cardPulled();
        return expected ? null : KioskNotice.ELSEWHERE;
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, Address page, KioskNotice said)
            throws IOException {
        String query = said == null ? "" : "?" + UiNotice.PARAMETER + "=" + said.slug();
        response.sendRedirect(request.getContextPath() + page.path() + query);
    }
}
