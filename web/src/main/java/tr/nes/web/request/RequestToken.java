package tr.nes.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tr.nes.shared.Randomness;

/** Tells one opened form from another: whatever is pressed how often, one form orders once. */
@Named
@ViewScoped
public class RequestToken implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Randomness randomness;

    private String value;

    @PostConstruct
    void make() {
        value = randomness.token();
    }

    String value() {
        return value;
    }
}
