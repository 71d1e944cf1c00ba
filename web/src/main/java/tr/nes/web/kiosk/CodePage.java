package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import tr.nes.kiosk.CodeAnswer;
import tr.nes.kiosk.ServicingCodeView;
import tr.nes.kiosk.boundary.Servicing;
import tr.nes.web.shell.Digits;

/** Doğrulama Kodu: brings the right to set a PIN from the web menu to this kiosk. */
@Named
@RequestScoped
public class CodePage {

    private static final String FIELD = "servicingCode";

    @Inject
    private Visit visit;

    @Inject
    private Route route;

    @EJB
    private Servicing servicing;

    private char[] code;

    @VisitAction
    public String redeem() {
        if (code == null || code.length == 0) {
            return route.again(FIELD, "codeMissing");
        }
        try {
            return Digits.are(code, ServicingCodeView.DIGITS)
                    ? next(servicing.redeem(visit.token(), code))
                    : route.again(FIELD, "codeIncomplete");
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    private String next(CodeAnswer answer) {
        return switch (answer) {
            case ACCEPTED -> route.step();
            case REFUSED -> route.again(FIELD, "codeRefused");
            case ENTRY_LOCKED -> route.again(FIELD, "codeLocked");
        };
    }

    public char[] getCode() {
        return code;
    }

    public void setCode(char[] code) {
        this.code = code;
    }
}
