package tr.nes.authority.control;

import java.time.Instant;
import tr.nes.certificate.PublishedStatus;

/** What is told about a certificate, and since when; the time counts for nothing when it is good or unknown. */
record Told(PublishedStatus status, Instant since) {

    static final Told UNKNOWN = new Told(PublishedStatus.UNKNOWN, Instant.EPOCH);
}
