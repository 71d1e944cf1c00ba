package tr.nes.authority.control.ocsp;

import java.time.Instant;
import tr.nes.certificate.PublishedStatus;

/** What is on record of a certificate, and since when; the time counts for nothing when it is unknown. */
record StatusEntry(PublishedStatus status, Instant since) {

    static final StatusEntry UNKNOWN = new StatusEntry(PublishedStatus.UNKNOWN, Instant.EPOCH);
}
