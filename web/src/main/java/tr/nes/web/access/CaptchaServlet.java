package tr.nes.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import tr.nes.access.CaptchaId;

/** Hands out one kind of captcha, to the session that it was issued to; for everybody else it does not exist. */
abstract class CaptchaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private IssuedCaptchas issued;

    private final String type;

    CaptchaServlet(String type) {
        this.type = type;
    }

    /** Empty array if the captcha was used or expired. */
    abstract byte[] content(CaptchaId captcha, HttpServletRequest request);

    /** Whether this session has asked too often. */
    boolean isTooMuch() {
        return false;
    }

    IssuedCaptchas issued() {
        return issued;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CaptchaId captcha = captcha(request);
        if (captcha == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isTooMuch()) {
            response.setStatus(429);
        } else {
            write(content(captcha, request), response);
        }
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

    private void write(byte[] content, HttpServletResponse response) throws IOException {
        if (content.length == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
