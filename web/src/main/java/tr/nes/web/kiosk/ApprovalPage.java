package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import tr.nes.kiosk.VisitView;
import tr.nes.kiosk.boundary.Visits;

/** The last confirmation before the card is changed: a choice, SMS Onay or WEB Parola, then Onay. */
@Named
@RequestScoped
public class ApprovalPage {

    private static final String CHOICE = "secim";
    private static final String SMS = "sms";
    private static final String WORD = "parola";
    private static final String PRESS = "onayla";
    /** The open part of the page; forms submit it too, so that their fields exist when they are decoded. */
    private static final String PARAMETER = "yol";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentVisit visit;

    @Inject
    private KioskNavigation kioskNavigation;

    @Inject
    private SmsResultMessages messages;

    @EJB
    private Visits visits;

    private char[] code;
    private char[] password;

    public String getWay() {
        String wanted = request.getParameter(PARAMETER);
        boolean posted = "POST".equals(request.getMethod())
                && Set.of(CHOICE, SMS, WORD, PRESS).contains(wanted + "");
        if (posted) {
            return wanted;
        }
        if (visit.view().map(VisitView::pressAllowed).orElse(false)) {
            return PRESS;
        }
        boolean passwordAllowed = visit.view().map(VisitView::passwordAllowed).orElse(false);
        return WORD.equals(wanted) && passwordAllowed ? WORD : visit.isCodeSent() ? SMS : CHOICE;
    }

    @VisitAction
    public String send() {
        boolean repeated = visit.isCodeSent();
        return messages.to(visits.sendSms(visit.token()), repeated);
    }

    @VisitAction
    public String confirm() {
        return messages.unlessIncomplete(code, typed -> visits.approveBySms(visit.token(), typed));
    }

    @VisitAction
    public String approveByPress() {
        return visits.approveByPress(visit.token())
                ? kioskNavigation.step()
                : kioskNavigation.again(null, "pressTooLate");
    }

    @VisitAction
    public String approveByPassword() {
        if (password == null || password.length == 0) {
            return again("wordMissing");
        }
        try {
            return visits.approveByPassword(visit.token(), password) ? kioskNavigation.step() : again("webWordWrong");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private String again(String key) {
        return kioskNavigation.again("webWord", key) + "&" + PARAMETER + "=" + WORD;
    }

    /** Returns to the PIN entry; erases the stored PIN and ignores what was typed here. */
    @VisitAction
    public String back() {
        wipe(code);
        wipe(password);
        visits.back(visit.token());
        return kioskNavigation.step();
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

    public char[] getPassword() {
        return password;
    }

    public void setPassword(char[] password) {
        this.password = password;
    }
}
