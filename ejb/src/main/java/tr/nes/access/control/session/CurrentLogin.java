package tr.nes.access.control.session;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.Optional;

/** The web session that the request under way belongs to, once its token was shown and found alive. */
@RequestScoped
public class CurrentLogin implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long session;

    /** @param number null if it belongs to none */
    public void is(Long number) {
        session = number;
    }

    public Optional<Long> session() {
        return Optional.ofNullable(session);
    }
}
