package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A registered terminal and where it stands.
 *
 * @param readers its readers' ids
 * @param serving whether one of them is in service
 * @param pairedAt since when a browser is paired; null if none is
 */
public record TerminalView(
        TerminalId id, String office, String address, List<String> readers, boolean serving, Instant pairedAt)
        implements Serializable {

    public boolean paired() {
        return pairedAt != null;
    }
}
