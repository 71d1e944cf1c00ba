package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.SmsCodeResult;
import tr.nes.kiosk.boundary.Visits;

/** SMS Onay of a login at the kiosk: no code is sent before Onay. */
@Named
@RequestScoped
public class PhonePage {

    @Inject
    private CurrentVisit visit;

    @Inject
    private SmsResultMessages messages;

    @EJB
    private Visits visits;

    private char[] code;

    @VisitAction
    public String send() {
        boolean repeated = visit.isCodeSent();
        return messages.to(visits.sendSms(visit.token()), repeated);
    }

    @VisitAction
    public String confirm() {
        return messages.unlessIncomplete(code, this::confirm);
    }

    private SmsCodeResult confirm(char[] typed) {
        SmsCodeResult result = visits.confirmLogin(visit.token(), typed);
        if (result == SmsCodeResult.ACCEPTED) {
            visits.chooseOnlyCard(visit.token());
        }
        return result;
    }

    public char[] getCode() {
        return code;
    }

    public void setCode(char[] code) {
        this.code = code;
    }
}
