package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tr.nes.access.CaptchaId;
import tr.nes.access.control.CaptchaDesk;

/** Pictures of five characters; each is good for one try and for ten minutes. */
@Stateless
public class Captchas {

    @Inject
    private CaptchaDesk desk;

    @PermitAll
    public CaptchaId issue() {
        return desk.issue();
    }

    /** PNG; empty array if the picture was used or expired. */
    @PermitAll
    public byte[] picture(CaptchaId id) {
        return desk.picture(id);
    }
}
