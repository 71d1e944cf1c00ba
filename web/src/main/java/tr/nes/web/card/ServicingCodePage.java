package tr.nes.web.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.card.PinOperationsWait;
import tr.nes.kiosk.ServicingCodeView;
import tr.nes.kiosk.boundary.ServicingCodes;
import tr.nes.web.shell.QrCode;
import tr.nes.web.shell.Refusals;

/** Doğrulama Kodu: the one that is still good, or none yet. A new one, which the holder asks for, invalidates it. */
@Named
@RequestScoped
public class ServicingCodePage {
    private static final int GROUP = 5;

    @Inject
    private ServicingCodes codes;

    private ServicingCodeView code;
    private boolean looked;

    public void create() {
        try {
            code = codes.issue();
        } catch (PinOperationsWait wait) {
            Refusals.add("card.pinWaitNow");
        }
    }

    public boolean isCreated() {
        if (code == null && !looked) {
            looked = true;
            code = codes.current().orElse(null);
        }
        return code != null;
    }

    public ServicingCodeView getCode() {
        return code;
    }

    public List<String> getGroups() {
        String digits = code.code();
        return List.of(digits.substring(0, GROUP), digits.substring(GROUP, 2 * GROUP), digits.substring(2 * GROUP));
    }

    public QrCode getQr() {
        return QrCode.of(code.code());
    }
}
