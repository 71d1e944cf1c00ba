package tr.nes.web.access;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import tr.nes.access.CaptchaId;
import tr.nes.access.WorkChallenge;
import tr.nes.access.boundary.Captchas;

/** Hands out work for the computer, in the JSON of ALTCHA. */
@WebServlet(CaptchaWork.PATH + "*")
public class CaptchaWork extends CaptchaDoor {
    static final String PATH = "/giris/dogrulama/";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Captchas captchas;

    public CaptchaWork() {
        super("application/json");
    }

    @Override
    byte[] content(CaptchaId captcha, HttpServletRequest request) {
        return captchas.work(captcha).map(CaptchaWork::json).orElseGet(() -> new byte[0]);
    }

    private static byte[] json(WorkChallenge work) {
        return Json.createObjectBuilder()
                .add("algorithm", work.algorithm())
                .add("challenge", work.challenge())
                .add("maxnumber", work.maxnumber())
                .add("salt", work.salt())
                .add("signature", work.signature())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
