package tr.nes.signature.control;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;
import tr.nes.card.SigningTask;
import tr.nes.shared.HolderId;
import tr.nes.signature.control.SignedDocumentRecords.CheckedDocument;

/** The signing of one document by the card in a kiosk's reader. */
final class DocumentTask implements SigningTask {

    private final HolderId holder;
    private final UUID request;
    private final byte[] pdf;
    private final Instant at;
    private final TimeStampService stamps;
    private final SignedDocumentRecords records;
    private PadesSignature signature;
    private byte[] complete;

    /** @param stamps null if there is no time stamp service */
    DocumentTask(
            HolderId holder,
            UUID request,
            byte[] pdf,
            Instant at,
            TimeStampService stamps,
            SignedDocumentRecords records) {
        this.holder = holder;
        this.request = request;
        this.pdf = pdf.clone();
        this.at = at;
        this.stamps = stamps;
        this.records = records;
    }

    @Override
    public byte[] hash(X509Certificate signer) {
        signature = new PadesSignature(pdf, signer, at);
        return signature.hash();
    }

    @Override
    public void check(X509Certificate signer, byte[] rsa) {
        complete = signature.complete(rsa, stamps);
    }

    @Override
    public void signed(X509Certificate signer, byte[] rsa) {
        records.store(holder, request, new CheckedDocument(complete, signer, stamps != null, at));
    }
}
