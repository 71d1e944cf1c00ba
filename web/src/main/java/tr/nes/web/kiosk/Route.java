package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import tr.nes.web.shell.Address;

/** Outcomes of kiosk actions: always a redirect, so that going back or pressing twice repeats nothing. */
@RequestScoped
public class Route {

    @Inject
    private Visit visit;

    @Inject
    private FacesContext faces;

    /** To wherever the visit stands now. */
    String step() {
        return step(null);
    }

    String step(KioskNotice said) {
        visit.changed();
        return visit.view()
                .map(view -> with(StepPages.of(view.step()), said))
                .orElseGet(() -> start(said == KioskNotice.ELSEWHERE ? KioskNotice.OVER : said));
    }

    String start(KioskNotice said) {
        return with(Address.KIOSK, said);
    }

    private static String with(Address page, KioskNotice said) {
        return page.redirect() + (said == null ? "" : "&" + KioskNotice.PARAMETER + "=" + said.slug());
    }

    /** The same page again, with this text at the field. */
    String again(String field, String key, Object... values) {
        faces.addMessage("form:" + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, values), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return faces.getViewRoot().getViewId() + "?faces-redirect=true";
    }

    private String text(String key, Object... values) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "kiosk");
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
    }
}
