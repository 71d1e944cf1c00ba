package tr.nes.kiosk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import tr.nes.kiosk.ServicingCodeView;
import tr.nes.shared.Roles;

/** Doğrulama Kodu: 15 digits, one use, redeemed within 300 s at any paired kiosk; a new one ends the one before. */
@Stateless
public class ServicingCodes {

    @RolesAllowed(Roles.HOLDER)
    public ServicingCodeView issue() {
        throw new UnsupportedOperationException();
    }
}
