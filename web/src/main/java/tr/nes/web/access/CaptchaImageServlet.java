package tr.nes.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;

/** Hands out the pictures. */
@WebServlet(CaptchaImageServlet.PATH + "*")
public class CaptchaImageServlet extends CaptchaServlet {
    static final String PATH = "/giris/resim/";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Captchas captchas;

    public CaptchaImageServlet() {
        super("image/png");
    }

    @Override
    byte[] content(CaptchaId captcha, HttpServletRequest request) {
        return captchas.picture(captcha);
    }
}
