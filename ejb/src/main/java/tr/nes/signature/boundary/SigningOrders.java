package tr.nes.signature.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.DocumentOrder;
import tr.nes.signature.WaitingDocument;
import tr.nes.signature.control.SignatureRequests;
import tr.nes.signature.control.SignedDocumentRecords;

/** Orders of other slices for a person's signature; never called by a page. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SigningOrders {

    @Inject
    private SignatureRequests requests;

    @Inject
    private SignedDocumentRecords documents;

    /** Replaces an earlier order of the same subject. */
    public void order(DocumentOrder order) {
        requests.order(order);
    }

    /** Does nothing if nothing was ordered. */
    public void cancel(DocumentKind kind, UUID subject) {
        requests.cancel(kind, subject);
    }

    /** Likewise, for all of them. */
    public void cancel(DocumentKind kind, List<UUID> subjects) {
        requests.cancel(kind, subjects);
    }

    /** Erases what was ordered and signed for a subject that is erased itself. */
    public void erase(DocumentKind kind, UUID subject) {
        requests.cancel(kind, subject);
        documents.erase(kind, subject);
    }

    /** Empty if nothing waits. */
    public Optional<WaitingDocument> find(DocumentKind kind, UUID subject) {
        return requests.find(kind, subject);
    }
}
