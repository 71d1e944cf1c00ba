package tr.nes.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;

/** Hands out the pictures. */
@WebServlet(CaptchaPictures.PATH + "*")
public class CaptchaPictures extends HttpServlet {
    static final String PATH = "/giris/resim/";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Captchas captchas;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] picture = picture(request.getPathInfo());
        if (picture.length == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    private byte[] picture(String pathInfo) {
        if (pathInfo == null || !pathInfo.matches("/[0-9a-f-]{36}")) {
            return new byte[0];
        }
        try {
            return captchas.picture(new CaptchaId(UUID.fromString(pathInfo.substring(1))));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
