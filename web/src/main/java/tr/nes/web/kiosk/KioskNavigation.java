package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ResourceBundle;
import tr.nes.shared.DomainException;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;
import tr.nes.web.shell.UiNotice;

/** Outcomes of kiosk actions: always a redirect, so that going back or pressing twice repeats nothing. */
@Named
@RequestScoped
public class KioskNavigation {

    @Inject
    private CurrentVisit visit;

    @Inject
    private FacesContext faces;

    /** The page of the visit's current step. */
    String step() {
        return step(null);
    }

    String step(KioskNotice said) {
        visit.changed();
        return visit.view()
                .map(view -> with(StepPages.of(view.step()), view.cardPulled() ? null : said))
                .orElseGet(() -> start(said == null || said == KioskNotice.ELSEWHERE ? KioskNotice.OVER : said));
    }

    String start(KioskNotice said) {
        return with(Address.KIOSK, said);
    }

    private static String with(Address page, KioskNotice said) {
        return with(page.redirect(), said);
    }

    private static String with(String outcome, KioskNotice said) {
        return outcome + (said == null ? "" : "&" + UiNotice.PARAMETER + "=" + said.slug());
    }

    /** The same page again. */
    String again() {
        return faces.getViewRoot().getViewId() + "?faces-redirect=true";
    }

    /** The same page again with this notice. */
    String again(KioskNotice said) {
        return with(again(), said);
    }

    /** The same page again with this text at the field, or at the top if {@code field} is null. */
    String again(String field, String key) {
        String text = "kiosk." + key;
        if (field == null) {
            Refusals.add(text);
        } else {
            Refusals.at(field, text);
        }
        flash().setKeepMessages(true);
        return again();
    }

    /** The same page again with the text of the violated rule at the top. */
    String refused(DomainException rule) {
        String key = "problem." + rule.messageKey();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "kiosk");
        return again(null, texts.containsKey(key) ? key : "problem.other");
    }

    /** Keeps a value for the next request only; never a secret. */
    void keep(String name, String value) {
        if (value != null) {
            flash().put(name, value);
        }
    }

    String kept(String name) {
        return (String) flash().get(name);
    }

    HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }

    private Flash flash() {
        return faces.getExternalContext().getFlash();
    }

    /** A submitted form never renders a page; it redirects to the current one. */
    public void settle() {
        if (faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest()) {
            flash().setKeepMessages(true);
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, again());
        }
    }
}
