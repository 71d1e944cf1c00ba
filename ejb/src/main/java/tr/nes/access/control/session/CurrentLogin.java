package tr.nes.access.control.session;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.Optional;

/** The web session of the current request, once its token was presented and found live. */
@RequestScoped
public class CurrentLogin implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long session;

    /** @param number null if there is none */
    public void is(Long number) {
        session = number;
    }

    public Optional<Long> session() {
        return Optional.ofNullable(session);
    }
}
