package tr.nes.institution;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody for whom an institution has sent a pre-order. */
public record ListedPerson(UUID institution, UUID list, PreOrderEntryView person, Instant listedAt)
        implements Serializable {}
