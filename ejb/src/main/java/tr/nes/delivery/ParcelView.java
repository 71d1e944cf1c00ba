package tr.nes.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A parcel for display.
 *
 * @param attempts in vain
 * @param charged the present sending is at the holder's cost
 * @param events oldest first
 */
public record ParcelView(
        UUID id,
        String number,
        ParcelContent content,
        ParcelState state,
        Instant since,
        int attempts,
        boolean charged,
        List<Event> events)
        implements Serializable {

    public record Event(ParcelEventKind kind, Instant at, String note) implements Serializable {}
}
