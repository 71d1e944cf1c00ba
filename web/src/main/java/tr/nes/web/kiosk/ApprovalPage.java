package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import tr.nes.kiosk.ServicingView;
import tr.nes.kiosk.boundary.Servicing;

/** A press, SMS Onay or WEB Parola, then Onay: the last word before the card is changed. */
@Named
@RequestScoped
public class ApprovalPage {

    private static final String CHOICE = "secim";
    private static final String SMS = "sms";
    private static final String WORD = "parola";
    private static final String PRESS = "onayla";
    /** Which part of the page is open; a form says it too, so that its fields are there when it comes back. */
    private static final String PARAMETER = "yol";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visit visit;

    @Inject
    private Route route;

    @Inject
    private SmsAnswers answers;

    @EJB
    private Servicing servicing;

    private char[] code;
    private char[] word;

    public String getWay() {
        String wanted = request.getParameter(PARAMETER);
        boolean posted = "POST".equals(request.getMethod())
                && Set.of(CHOICE, SMS, WORD, PRESS).contains(wanted + "");
        if (posted) {
            return wanted;
        }
        if (visit.view().map(ServicingView::pressAllowed).orElse(false)) {
            return PRESS;
        }
        boolean wordAllowed = visit.view().map(ServicingView::wordAllowed).orElse(false);
        boolean sent = visit.view().map(v -> v.sms() != null && v.sms().sent()).orElse(false);
        return WORD.equals(wanted) && wordAllowed ? WORD : sent ? SMS : CHOICE;
    }

    @VisitAction
    public String send() {
        return answers.to(servicing.sendSms(visit.token()));
    }

    @VisitAction
    public String confirm() {
        return answers.unlessIncomplete(code, typed -> servicing.approveBySms(visit.token(), typed));
    }

    @VisitAction
    public String approveByPress() {
        return servicing.approveByPress(visit.token()) ? route.step() : route.again(null, "pressTooLate");
    }

    @VisitAction
    public String approveByWord() {
        if (word == null || word.length == 0) {
            return again("wordMissing");
        }
        try {
            return servicing.approveByWord(visit.token(), word) ? route.step() : again("webWordWrong");
        } finally {
            Arrays.fill(word, '\0');
        }
    }

    private String again(String key) {
        return route.again("webWord", key) + "&" + PARAMETER + "=" + WORD;
    }

    /** To another PIN; the one kept so far is erased, and what was typed here is not needed. */
    @VisitAction
    public String back() {
        wipe(code);
        wipe(word);
        servicing.back(visit.token());
        return route.step();
    }

    private static void wipe(char[] typed) {
        if (typed != null) {
            Arrays.fill(typed, '\0');
        }
    }

    public char[] getCode() {
        return code;
    }

    public void setCode(char[] code) {
        this.code = code;
    }

    public char[] getWord() {
        return word;
    }

    public void setWord(char[] word) {
        this.word = word;
    }
}
