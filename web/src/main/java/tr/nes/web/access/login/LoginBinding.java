package tr.nes.web.access.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import tr.nes.shared.Randomness;

/** Proves to the business layer that a login continues in the browser that began it. */
@RequestScoped
public class LoginBinding {
    @Inject
    private Randomness randomness;

    @Inject
    private HttpServletRequest request;

    /** The cookie's value; without a cookie, a text that binds nothing. */
    public String shown() {
        return BearerCookie.ATTEMPT.of(request).orElse("");
    }

    /** Like {@link #shown}, but adds a new cookie to the response if there is none. */
    public String begin(HttpServletResponse response) {
        Optional<String> shown = BearerCookie.ATTEMPT.of(request);
        if (shown.isPresent()) {
            return shown.get();
        }
        String fresh = randomness.token();
        BearerCookie.ATTEMPT.leave(request, response, fresh);
        return fresh;
    }
}
