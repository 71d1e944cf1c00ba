package tr.nes.web.access.captcha;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.CaptchaId;
import tr.nes.access.ProofOfWorkChallenge;
import tr.nes.access.boundary.Captchas;
import tr.nes.web.shell.Language;

/**
 * Serves a captcha in one of its forms, but only to the session it was issued to; for all others it does not
 * exist. The image is a PNG, the audio a WAV in the page's language, the proof of work ALTCHA's JSON.
 */
@WebServlet({CaptchaServlet.IMAGE + "*", CaptchaServlet.SPEECH + "*", CaptchaServlet.WORK + "*"})
public class CaptchaServlet extends HttpServlet {
    public static final String IMAGE = "/giris/resim/";
    public static final String SPEECH = "/giris/ses/";
    public static final String WORK = "/giris/dogrulama/";
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient IssuedCaptchas issued;

    @Inject
    private transient Captchas captchas;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CaptchaId captcha = captcha(request);
        String kind = request.getServletPath() + "/";
        if (captcha == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (kind) {
            case IMAGE -> write(captchas.picture(captcha), "image/png", response);
            case SPEECH -> speak(captcha, request, response);
            default -> write(work(captcha, request), "application/json", response);
        }
    }

    /**
     * For the proof of work only: an identity number that was already typed comes in the body, because addresses
     * are logged.
     */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (WORK.equals(request.getServletPath() + "/")) {
            doGet(request, response);
        } else {
            super.doPost(request, response);
        }
    }

    private void speak(CaptchaId captcha, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (issued.takeHearing(clock.instant()) && captchas.takeHearing(captcha)) {
            write(captchas.speech(captcha, Language.of(request).getLanguage()), "audio/wav", response);
        } else {
            response.setStatus(TOO_MANY_REQUESTS);
        }
    }

    private byte[] work(CaptchaId captcha, HttpServletRequest request) {
        String number = Optional.ofNullable(request.getParameter("number")).orElse("");
        String known = number.replace(" ", "").toUpperCase(Locale.ROOT);
        return captchas.work(captcha, known).map(CaptchaServlet::json).orElseGet(() -> new byte[0]);
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

    private CaptchaId captcha(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (request.getSession(false) == null || path == null || !path.matches("/[0-9a-f-]{36}")) {
            return null;
        }
        try {
            CaptchaId captcha = new CaptchaId(UUID.fromString(path.substring(1)));
            return issued.hold(captcha) ? captcha : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** @param content empty if the captcha was used or has expired */
    private static void write(byte[] content, String type, HttpServletResponse response) throws IOException {
        if (content.length == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
