package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A registered terminal and its location.
 *
 * @param readers ids of its readers
 * @param serving whether at least one reader is in service
 * @param pairedAt when the current browser was paired; null if none is
 */
public record TerminalView(TerminalId id, OfficeView office, List<String> readers, boolean serving, Instant pairedAt)
        implements Serializable {

    public boolean paired() {
        return pairedAt != null;
    }
}
