package tr.nes.signature.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.SignedDocumentView;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;
import tr.nes.signature.control.SignedDocumentRecords;

/** Documents that were signed. */
@Stateless
public class SignedDocuments {

    @Inject
    private SignedDocumentRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** Newest first. For other slices, never for a page: whoever asks has checked who may see the subject. */
    @PermitAll
    public List<SignedDocumentView> of(DocumentKind kind, UUID subject) {
        return records.of(kind, subject);
    }

    /** The newest of the subject; empty if nothing was signed. For other slices, as above. */
    @PermitAll
    public Optional<byte[]> pdf(DocumentKind kind, UUID subject) {
        return records.of(kind, subject).stream().findFirst().map(found -> {
            audit.record(AuditFact.told(AuditAction.SIGNED_DOCUMENT_READ, subject.toString(), kind.name()));
            return records.pdf(found.id());
        });
    }

    /** One of the caller's own. @throws SigningException DOCUMENT_GONE if it is not */
    @RolesAllowed(Roles.HOLDER)
    public byte[] pdf(UUID document) {
        byte[] pdf =
                records.pdf(caller.holder(), document).orElseThrow(() -> new SigningException(Reason.DOCUMENT_GONE));
        audit.record(AuditFact.done(AuditAction.SIGNED_DOCUMENT_READ, caller.holder(), document.toString()));
        return pdf;
    }
}
