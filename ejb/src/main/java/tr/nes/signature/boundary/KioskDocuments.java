package tr.nes.signature.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.card.SigningTask;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.SignedDocumentView;
import tr.nes.signature.WaitingDocument;
import tr.nes.signature.control.DocumentTasks;
import tr.nes.signature.control.SignatureRequests;
import tr.nes.signature.control.SignedDocumentRecords;

/** Lets a kiosk show documents to the holder in front of it and have them signed. */
@Stateless
@RolesAllowed(Roles.TERMINAL)
public class KioskDocuments {

    @Inject
    private SignatureRequests requests;

    @Inject
    private SignedDocumentRecords signed;

    @Inject
    private DocumentTasks tasks;

    /** Oldest first. */
    public List<WaitingDocument> waiting(HolderId holder) {
        return requests.of(holder);
    }

    /** Empty if it doesn't wait for this holder, or not any more. */
    public Optional<WaitingDocument> find(HolderId holder, UUID document) {
        return requests.find(holder, document);
    }

    /** What this document is that waits for the holder or was signed by the holder; empty if it is neither any more. */
    public Optional<DocumentKind> kind(HolderId holder, UUID document) {
        return requests.find(holder, document)
                .map(WaitingDocument::kind)
                .or(() -> signed.find(holder, document).map(SignedDocumentView::kind));
    }

    /**
     * PNG of one page, 110 dots per inch.
     *
     * @param page from 0
     * @throws tr.nes.signature.SigningException DOCUMENT_GONE, also if there is no such page
     */
    public byte[] picture(HolderId holder, UUID document, int page) {
        return requests.picture(holder, document, page);
    }

    /**
     * A task that signs the document as it is now, checks the result and stores it. The signing time is now.
     *
     * @throws tr.nes.signature.SigningException DOCUMENT_GONE
     */
    public SigningTask task(HolderId holder, UUID document) {
        return tasks.of(holder, document);
    }
}
