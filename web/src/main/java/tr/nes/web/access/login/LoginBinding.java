package tr.nes.web.access.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import tr.nes.shared.Randomness;

/** Proves to the business layer that a login goes on in the browser in which it began. */
@RequestScoped
public class LoginBinding {
    @Inject
    private Randomness randomness;

    @Inject
    private HttpServletRequest request;

    /** What the browser shows; if nothing, a text that binds nothing. */
    public String shown() {
        return BearerCookie.ATTEMPT.of(request).orElse("");
    }

    /** The same; if the browser has none it gets one with this response. */
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
