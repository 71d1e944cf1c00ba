package tr.nes.web.access;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import tr.nes.access.CaptchaId;

/** The picture last issued to this browser session. */
@SessionScoped
public class LastPicture implements Serializable {
    private static final long serialVersionUID = 1L;

    private CaptchaId id;

    void issued(CaptchaId picture) {
        id = picture;
    }

    public Optional<CaptchaId> id() {
        return Optional.ofNullable(id);
    }
}
