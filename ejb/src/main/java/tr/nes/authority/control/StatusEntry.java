package tr.nes.authority.control;

import java.time.Instant;
import tr.nes.certificate.PublishedStatus;

/** What is told about a certificate, and since when; the time counts for nothing when it is good or unknown. */
record StatusEntry(PublishedStatus status, Instant since) {

    static final StatusEntry UNKNOWN = new StatusEntry(PublishedStatus.UNKNOWN, Instant.EPOCH);
}
