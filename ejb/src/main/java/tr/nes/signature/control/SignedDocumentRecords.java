package tr.nes.signature.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.DocumentSigned;
import tr.nes.signature.SignedDocumentView;
import tr.nes.signature.entity.SignatureRequest;
import tr.nes.signature.entity.SignedDocument;

/** Signed documents. */
@ApplicationScoped
@Transactional
public class SignedDocumentRecords {

    private static final String RECORD = "signed-document/";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private SignatureRequests requests;

    @Inject
    private SealedSecrets seals;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<DocumentSigned> signed;

    /**
     * In a transaction of its own, unless the card's operation is being closed in one. Observers come first: they lock the
     * subject, as everybody does who orders or cancels.
     *
     * @return what was signed
     */
    public DocumentKind store(HolderId signer, UUID request, CheckedDocument document) {
        signed.fire(requests.signedAs(signer, request));
        SignatureRequest taken = requests.take(signer, request);
        String hash = Digest.sha256(document.pdf());
        SignedDocument.Evidence evidence = new SignedDocument.Evidence(
                hash, serial(document.signer()), document.timeStamped(), document.signedAt());
        database.persist(new SignedDocument(
                taken, signer, evidence, seals.seal(MasterKey.CUSTODY, RECORD + request, document.pdf())));
        audit.record(new AuditFact(
                AuditAction.DOCUMENT_SIGNED,
                AuditResult.DONE,
                signer,
                taken.view().subject().toString(),
                taken.view().kind() + " " + hash));
        return taken.view().kind();
    }

    /**
     * A signed document that has been checked.
     *
     * @param signedAt as claimed in the signature
     */
    record CheckedDocument(byte[] pdf, X509Certificate signer, boolean timeStamped, Instant signedAt) {}

    /** Newest first. */
    public List<SignedDocumentView> of(DocumentKind kind, UUID subject) {
        return database.createQuery(
                        "select d from SignedDocument d where d.kind = :kind and d.subject = :subject"
                                + " order by d.signedAt desc",
                        SignedDocument.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .getResultStream()
                .map(SignedDocument::view)
                .toList();
    }

    public void erase(DocumentKind kind, UUID subject) {
        database.createQuery("delete from SignedDocument d where d.kind = :kind and d.subject = :subject")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** Empty if it is another person's. */
    public Optional<byte[]> pdf(HolderId signer, UUID id) {
        return entity(signer, id).map(this::open);
    }

    /** Empty if it is another person's. */
    public Optional<SignedDocumentView> find(HolderId signer, UUID id) {
        return entity(signer, id).map(SignedDocument::view);
    }

    private Optional<SignedDocument> entity(HolderId signer, UUID id) {
        return Optional.ofNullable(database.find(SignedDocument.class, id)).filter(document -> document.isOf(signer));
    }

    /** One that is there. */
    public byte[] pdf(UUID id) {
        return open(database.find(SignedDocument.class, id));
    }

    private byte[] open(SignedDocument document) {
        return seals.open(MasterKey.CUSTODY, RECORD + document.view().id(), document.sealed());
    }

    private static String serial(X509Certificate signer) {
        return signer.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    }
}
