package tr.nes.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;

/** The picture on one open page; each page has its own, so that two tabs do not disturb each other. */
@Named
@ViewScoped
public class CaptchaPicture implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Captchas captchas;

    @Inject
    private LastPicture last;

    private CaptchaId id;

    @PostConstruct
    public void renew() {
        id = captchas.issue();
        last.issued(id);
    }

    public CaptchaId id() {
        return id;
    }

    public String getAddress() {
        return CaptchaPictures.PATH + id.value();
    }
}
