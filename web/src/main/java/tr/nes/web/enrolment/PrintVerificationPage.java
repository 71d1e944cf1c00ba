package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tr.nes.enrolment.PrintLink;
import tr.nes.enrolment.PrintVerdict;
import tr.nes.enrolment.PrintVerdict.Result;
import tr.nes.enrolment.boundary.PrintVerifications;
import tr.nes.web.shell.Refusals;

/** Form Doğrulama: target of the QR code on a printed form; number and print can be typed as well. */
@Named
@RequestScoped
public class PrintVerificationPage {

    @Inject
    private PrintVerifications verifications;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String typed;
    private PrintVerdict verdict;

    /** Judges the link by which somebody came. */
    public void enterPage() {
        String link = request.getParameter(PrintLink.PARAMETER);
        if (!faces.isPostback() && link != null) {
            judge(link);
        }
    }

    public void check() {
        judge(typed);
    }

    private void judge(String scanned) {
        PrintVerdict found = verifications.verify(scanned);
        if (found.result() == Result.THROTTLED) {
            Refusals.add("access.throttled");
        } else {
            verdict = found;
        }
    }

    /** Null until something was asked. */
    public PrintVerdict getVerdict() {
        return verdict;
    }

    /** Style of the answer. */
    public String getKind() {
        return switch (verdict.result()) {
            case VALID -> "success";
            case OUTDATED, VOID -> "warning";
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
