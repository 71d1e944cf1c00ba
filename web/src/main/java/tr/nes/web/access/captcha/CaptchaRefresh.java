package tr.nes.web.access.captcha;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;

/** Address from which an open page gets its next captcha, even if another node now serves it. */
@RequestScoped
public class CaptchaRefresh implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Captchas captchas;

    CaptchaId issue() {
        return captchas.issue();
    }
}
