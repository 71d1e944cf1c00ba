package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A registered terminal: where it stands, its readers' ids and since when a browser is paired (null if none is). */
public record TerminalView(TerminalId id, String office, String address, List<String> readers, Instant pairedAt)
        implements Serializable {

    public boolean paired() {
        return pairedAt != null;
    }
}
