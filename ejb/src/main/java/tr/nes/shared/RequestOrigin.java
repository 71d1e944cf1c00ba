package tr.nes.shared;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;

/** Origin of a request; set by the web layer, recorded in the audit trail. Empty for timers. */
@RequestScoped
public class RequestOrigin implements Serializable {

    private static final long serialVersionUID = 1L;

    private String address = "";
    private String terminal = "";

    public void cameFrom(String address, String terminal) {
        this.address = address == null ? "" : address;
        this.terminal = terminal == null ? "" : terminal;
    }

    public String address() {
        return address;
    }

    /** Whom a limit counts as one; see {@link SourceNetwork}. */
    public String network() {
        return SourceNetwork.of(address);
    }

    public String terminal() {
        return terminal;
    }
}
