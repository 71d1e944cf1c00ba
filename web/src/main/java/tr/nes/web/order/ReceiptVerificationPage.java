package tr.nes.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tr.nes.order.ReceiptLink;
import tr.nes.order.ReceiptVerdict;
import tr.nes.order.ReceiptVerdict.Result;
import tr.nes.order.boundary.PaymentReceipts;
import tr.nes.web.shell.Refusals;

/** Dekont Doğrulama: target of the QR code on a receipt; the code's content can be pasted as well. */
@Named
@RequestScoped
public class ReceiptVerificationPage {

    @Inject
    private PaymentReceipts receipts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String typed;
    private ReceiptVerdict verdict;

    /** Judges the link by which somebody came. */
    public void enterPage() {
        String link = request.getParameter(ReceiptLink.PARAMETER);
        if (!faces.isPostback() && link != null) {
            judge(link);
        }
    }

    public void check() {
        judge(typed);
    }

    private void judge(String scanned) {
        ReceiptVerdict found = receipts.verify(scanned);
        if (found.result() == Result.THROTTLED) {
            Refusals.add("access.throttled");
        } else {
            verdict = found;
        }
    }

    /** Null until something was asked. */
    public ReceiptVerdict getVerdict() {
        return verdict;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
