package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import tr.nes.access.CaptchaId;

/** Pictures of five characters; each is good for one try and for ten minutes. */
@Stateless
public class Captchas {

    @PermitAll
    public CaptchaId issue() {
        throw new UnsupportedOperationException();
    }

    /** PNG; empty array if the picture was used or expired. */
    @PermitAll
    public byte[] picture(CaptchaId id) {
        throw new UnsupportedOperationException();
    }
}
