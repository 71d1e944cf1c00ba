package tr.nes.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A parcel in the back office's list.
 *
 * @param model of the reader that was ordered; null if none was, or any will do
 * @param reader serial number of the one in it; null if there is none
 * @param delegate who else may receive it; null for nobody
 */
public record ParcelRow(
        UUID id,
        String number,
        ParcelContent content,
        ReaderModel model,
        String reader,
        ParcelState state,
        Instant since,
        int attempts,
        boolean charged,
        String recipient,
        String delegate,
        String address)
        implements Serializable {}
