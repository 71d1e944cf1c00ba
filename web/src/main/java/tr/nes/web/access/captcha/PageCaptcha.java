package tr.nes.web.access.captcha;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tr.nes.access.CaptchaId;

/** The captcha of one open page; each page has its own, so that two tabs do not interfere. */
@Named
@ViewScoped
public class PageCaptcha implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaptchaRefresh fresh;

    @Inject
    private IssuedCaptchas issued;

    private CaptchaId id;

    @PostConstruct
    public void renew() {
        id = fresh.issue();
        issued.issued(id);
    }

    public CaptchaId id() {
        return id;
    }

    public String getAddress() {
        return CaptchaServlet.IMAGE + id.value();
    }

    public String getSpeech() {
        return CaptchaServlet.SPEECH + id.value();
    }

    public String getWork() {
        return CaptchaServlet.WORK + id.value();
    }
}
