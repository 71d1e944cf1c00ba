package tr.nes.signature.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.holder.HolderView;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.DocumentOrder;
import tr.nes.signature.SignatureVerdict;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;
import tr.nes.signature.TestSignature;

/** Test signatures of new cards: one document for each card waits at a time. */
@ApplicationScoped
@Transactional
public class TestSignatureRecords {

    @Inject
    private SignatureRequests requests;

    @Inject
    private SignedDocumentRecords documents;

    @Inject
    private Clock clock;

    public TestSignature of(CardSerial card) {
        return new TestSignature(
                requests.find(DocumentKind.TEST, subject(card)).orElse(null),
                documents.of(DocumentKind.TEST, subject(card)).stream()
                        .findFirst()
                        .orElse(null));
    }

    /** Replaces one that waits. */
    public void order(HolderView holder, CardSerial card) {
        requests.order(new DocumentOrder(
                DocumentKind.TEST,
                subject(card),
                1,
                holder.id(),
                card.value(),
                TestDocument.of(holder.fullName(), card.value(), clock.instant())));
    }

    /** @throws SigningException DOCUMENT_GONE if the card has not signed */
    public byte[] pdf(HolderView holder, CardSerial card) {
        return documents.pdf(holder.id(), signed(card)).orElseThrow(() -> new SigningException(Reason.DOCUMENT_GONE));
    }

    /** Checks the stored document as if it came from elsewhere. Throws as {@link #pdf}. */
    public SignatureVerdict verdict(HolderView holder, CardSerial card) {
        return PadesValidator.verdict(pdf(holder, card));
    }

    private UUID signed(CardSerial card) {
        TestSignature found = of(card);
        if (found.signed() == null) {
            throw new SigningException(Reason.DOCUMENT_GONE);
        }
        return found.signed().id();
    }

    private static UUID subject(CardSerial card) {
        return UUID.nameUUIDFromBytes(("test signature/" + card.value()).getBytes(StandardCharsets.UTF_8));
    }
}
