package tr.nes.web.tempdev;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.dev.DevCaptchas;
import tr.nes.dev.DevMessages;
import tr.nes.web.access.LastPicture;

@WebServlet("/tempdev/*")
public class TempDev extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DevCaptchas captchas;

    @Inject
    private transient DevMessages messages;

    @Inject
    private LastPicture last;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        String what = request.getPathInfo();
        if (what.equals("/captcha")) {
            response.getWriter().write(last.id().flatMap(captchas::answer).orElse(""));
        } else {
            messages.newestFirst().forEach(m -> {
                try {
                    response.getWriter().println(m);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
