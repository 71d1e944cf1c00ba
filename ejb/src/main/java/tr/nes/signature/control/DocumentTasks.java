package tr.nes.signature.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import tr.nes.card.SigningTask;
import tr.nes.shared.HolderId;
import tr.nes.shared.Randomness;
import tr.nes.timestamp.boundary.TimestampResponder;

/** Makes what a signature needs besides document and certificate: its time, and a query for a time stamp. */
@ApplicationScoped
public class DocumentTasks {

    private static final int NONCE = 16;

    @Inject
    private SignatureRequests requests;

    @Inject
    private SignedDocumentRecords records;

    @Inject
    private TimestampResponder stamper;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /** @throws tr.nes.signature.SigningException DOCUMENT_GONE */
    public SigningTask of(HolderId holder, UUID request) {
        return new DocumentTask(holder, request, requests.pdf(holder, request), now(), stamps(), records);
    }

    /** In whole seconds: signing-time has no more (RFC 5652 §11.3). */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Null if none is configured. */
    TimeStampService stamps() {
        return SignatureConfiguration.CURRENT
                .timeStampUrl()
                .map(url -> new TimeStampService(url, randomness.bytes(NONCE)))
                .orElseGet(this::own);
    }

    private TimeStampService own() {
        return SignatureConfiguration.CURRENT.stampsItself()
                ? new TimeStampService(query -> stamper.stamp(query).encoded(), randomness.bytes(NONCE))
                : null;
    }
}
