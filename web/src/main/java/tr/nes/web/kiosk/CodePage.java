package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import tr.nes.kiosk.ServicingCodeResult;
import tr.nes.kiosk.ServicingCodeView;
import tr.nes.kiosk.boundary.Visits;
import tr.nes.web.shell.CodeFormat;

/** Doğrulama Kodu: transfers the right to set a PIN from the web menu to this kiosk. */
@Named
@RequestScoped
public class CodePage {

    private static final String FIELD = "servicingCode";

    @Inject
    private CurrentVisit visit;

    @Inject
    private KioskNavigation kioskNavigation;

    @EJB
    private Visits visits;

    private char[] code;

    @VisitAction
    public String redeem() {
        if (code == null || code.length == 0) {
            return kioskNavigation.again(FIELD, "codeMissing");
        }
        try {
            return CodeFormat.are(code, ServicingCodeView.DIGITS)
                    ? next(visits.redeem(visit.token(), code))
                    : kioskNavigation.again(FIELD, "codeIncomplete");
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    private String next(ServicingCodeResult result) {
        return switch (result) {
            case ACCEPTED -> {
                visits.chooseOnlyCard(visit.token());
                yield kioskNavigation.step();
            }
            case REFUSED -> kioskNavigation.again(FIELD, "codeRefused");
            case ENTRY_LOCKED -> kioskNavigation.again(FIELD, "codeLocked");
        };
    }

    public char[] getCode() {
        return code;
    }

    public void setCode(char[] code) {
        this.code = code;
    }
}
