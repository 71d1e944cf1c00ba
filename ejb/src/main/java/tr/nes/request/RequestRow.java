package tr.nes.request;

import java.io.Serializable;
import java.time.Instant;

/** An order in the back office's list. */
public record RequestRow(
        String number, RequestKind kind, RequestState state, String name, Instant receivedAt, Instant since)
        implements Serializable {}
