package tr.nes.web.dev;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tr.nes.dev.DevCaptchas;
import tr.nes.web.access.captcha.IssuedCaptchas;

/** {@code GET /dev/captcha}: the text of the captcha last issued to this browser session. */
@WebServlet("/dev/captcha")
public class DevCaptchaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DevCaptchas captchas;

    @Inject
    private IssuedCaptchas issued;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> answer = issued.last().flatMap(captchas::answer);
        if (answer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(answer.get());
    }
}
