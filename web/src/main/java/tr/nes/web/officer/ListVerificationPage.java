package tr.nes.web.officer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tr.nes.enrolment.ListLink;
import tr.nes.enrolment.ListVerdict;
import tr.nes.enrolment.ListVerdict.Result;
import tr.nes.enrolment.boundary.ListVerifications;
import tr.nes.web.shell.Refusals;

/** Liste Doğrulama: target of the QR code on an officer's list; its number can be typed as well. */
@Named
@RequestScoped
public class ListVerificationPage {

    @Inject
    private ListVerifications verifications;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String typed;
    private ListVerdict verdict;

    /** Judges the link by which somebody came. */
    public void enterPage() {
        String link = request.getParameter(ListLink.PARAMETER);
        if (!faces.isPostback() && link != null) {
            judge(link);
        }
    }

    public void check() {
        judge(typed);
    }

    private void judge(String scanned) {
        ListVerdict found = verifications.verify(scanned);
        if (found.result() == Result.THROTTLED) {
            Refusals.add("access.throttled");
        } else {
            verdict = found;
        }
    }

    /** Null until something was asked. */
    public ListVerdict getVerdict() {
        return verdict;
    }

    /** Style of the answer. */
    public String getKind() {
        return switch (verdict.result()) {
            case SIGNED -> "success";
            case UNSIGNED -> "warning";
            default -> "danger";
        };
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
