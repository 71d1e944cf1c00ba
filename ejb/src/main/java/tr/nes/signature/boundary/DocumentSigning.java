package tr.nes.signature.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.signature.BrowserSignature;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.PreparedSignature;
import tr.nes.signature.WaitingDocument;
import tr.nes.signature.control.BrowserSigning;
import tr.nes.signature.control.SignatureRequests;

/**
 * Documents that the caller is to sign, with a reader of the person's own (Web eID). {@code session} proves that an answer
 * comes from the browser session for which the document was prepared. Refusals are
 * {@link tr.nes.signature.SigningException}s and audited with their reason.
 */
@Stateless
@RolesAllowed(Roles.HOLDER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentSigning {

    @Inject
    private SignatureRequests requests;

    @Inject
    private BrowserSigning signing;

    @Inject
    private Caller caller;

    /** Empty if it doesn't wait for the caller, or not any more. */
    public Optional<WaitingDocument> find(UUID document) {
        return requests.find(caller.holder(), document);
    }

    /** The PDF to be signed. @throws tr.nes.signature.SigningException DOCUMENT_GONE */
    public byte[] pdf(UUID document) {
        return requests.pdf(caller.holder(), document);
    }

    /**
     * Prepares the document for a certificate; what the session had prepared before is void.
     *
     * @param certificate base64 of DER, as the browser extension supplies it
     */
    public PreparedSignature prepare(UUID document, String certificate, String session) {
        return signing.prepare(caller.holder(), document, certificate, session);
    }

    /**
     * Assembles, checks and stores the document. One answer to what was prepared, whatever becomes of it.
     *
     * @return what was signed
     */
    public DocumentKind finish(BrowserSignature answer, String session) {
        return signing.finish(caller.holder(), answer, session);
    }
}
