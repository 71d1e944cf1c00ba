package tr.nes.web.access.captcha;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;

/** Where an open page gets its next captcha from, also when it has come to another node meanwhile. */
@RequestScoped
public class CaptchaRefresh implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Captchas captchas;

    CaptchaId issue() {
        return captchas.issue();
    }
}
