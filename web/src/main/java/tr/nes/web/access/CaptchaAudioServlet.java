package tr.nes.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;
import tr.nes.web.shell.Language;

/** Says what stands in a picture, in the language of the page. */
@WebServlet(CaptchaAudioServlet.PATH + "*")
public class CaptchaAudioServlet extends CaptchaServlet {
    static final String PATH = "/giris/ses/";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Captchas captchas;

    @Inject
    private transient Clock clock;

    public CaptchaAudioServlet() {
        super("audio/wav");
    }

    @Override
    boolean isTooMuch() {
        return !issued().takeHearing(clock.instant());
    }

    @Override
    byte[] content(CaptchaId captcha, HttpServletRequest request) {
        return captchas.speech(captcha, Language.of(request).getLanguage());
    }
}
