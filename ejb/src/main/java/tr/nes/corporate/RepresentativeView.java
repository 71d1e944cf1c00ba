package tr.nes.corporate;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody who acts for a body, for display. @param number masked @param confirmed whether staff confirmed it */
public record RepresentativeView(UUID id, String name, String number, Instant since, boolean confirmed)
        implements Serializable {}
