package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.kiosk.boundary.Servicing;

/** SMS Onay of a login at the kiosk: nothing is sent before Onay. */
@Named
@RequestScoped
public class PhonePage {

    @Inject
    private Visit visit;

    @Inject
    private SmsAnswers answers;

    @EJB
    private Servicing servicing;

    private char[] code;

    @VisitAction
    public String send() {
        return answers.to(servicing.sendSms(visit.token()));
    }

    @VisitAction
    public String confirm() {
        return answers.unlessIncomplete(code, typed -> servicing.confirmLogin(visit.token(), typed));
    }

    public char[] getCode() {
        return code;
    }

    public void setCode(char[] code) {
        this.code = code;
    }
}
