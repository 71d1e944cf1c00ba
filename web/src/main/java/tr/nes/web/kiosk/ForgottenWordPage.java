package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import tr.nes.shared.PublicUrl;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.QrCode;

/** Forgotten security word: a new one is chosen on the person's own phone, never on this screen. */
@Named
@RequestScoped
public class ForgottenWordPage {

    /** The address without its scheme, short enough to be typed. */
    public String getShown() {
        return address().replaceFirst("^https?://", "");
    }

    public QrCode getQr() {
        return QrCode.of(address());
    }

    private static String address() {
        return PublicUrl.forPeople() + Address.PASSWORD_RESET_REQUEST.path();
    }
}
