package tr.nes.web.access;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import tr.nes.access.CaptchaId;
import tr.nes.access.ProofOfWorkChallenge;
import tr.nes.access.boundary.Captchas;

/** Hands out work for the computer, in the JSON of ALTCHA. */
@WebServlet(CaptchaWorkServlet.PATH + "*")
public class CaptchaWorkServlet extends CaptchaServlet {
    static final String PATH = "/giris/dogrulama/";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Captchas captchas;

    public CaptchaWorkServlet() {
        super("application/json");
    }

    /** The identity number, if it was typed already, comes in the body: addresses are written down. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    byte[] content(CaptchaId captcha, HttpServletRequest request) {
        String number = Optional.ofNullable(request.getParameter("number")).orElse("");
        String known = number.replace(" ", "").toUpperCase(Locale.ROOT);
        return captchas.work(captcha, known).map(CaptchaWorkServlet::json).orElseGet(() -> new byte[0]);
    }

    private static byte[] json(ProofOfWorkChallenge work) {
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
