package tr.nes.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A parcel in the back office's list. @param delegate who else may receive it; null for nobody */
public record ParcelRow(
        UUID id,
        String number,
        ParcelContent content,
        ParcelState state,
        Instant since,
        int attempts,
        boolean charged,
        String recipient,
        String delegate,
        String address)
        implements Serializable {}
