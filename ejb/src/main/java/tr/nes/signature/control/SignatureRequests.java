package tr.nes.signature.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.DocumentOrder;
import tr.nes.signature.DocumentSigned;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;
import tr.nes.signature.WaitingDocument;
import tr.nes.signature.entity.SignatureRequest;

/** Documents that wait for a signature. */
@ApplicationScoped
@Transactional
public class SignatureRequests {

    private static final String RECORD = "signature-request/";
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private SealedSecrets seals;

    @Inject
    private Clock clock;

    /** Replaces an earlier one of the same subject. */
    public UUID order(DocumentOrder order) {
        cancel(order.kind(), order.subject());
        UUID id = UUID.randomUUID();
        database.persist(new SignatureRequest(
                id,
                order,
                DocumentPages.count(order.pdf()),
                Digest.sha256(order.pdf()),
                seals.seal(MasterKey.CUSTODY, RECORD + id, order.pdf()),
                clock.instant()));
        return id;
    }

    public void cancel(DocumentKind kind, UUID subject) {
        database.createQuery("delete from SignatureRequest r where r.kind = :kind and r.subject = :subject")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    public void cancel(DocumentKind kind, List<UUID> subjects) {
        for (int first = 0; first < subjects.size(); first += BATCH) {
            database.createQuery("delete from SignatureRequest r where r.kind = :kind and r.subject in :subjects")
                    .setParameter("kind", kind)
                    .setParameter("subjects", subjects.subList(first, Math.min(first + BATCH, subjects.size())))
                    .executeUpdate();
        }
    }

    /** Oldest first. */
    public List<WaitingDocument> of(HolderId signer) {
        return database.createQuery(
                        "select r from SignatureRequest r where r.holder = :holder order by r.orderedAt, r.id",
                        SignatureRequest.class)
                .setParameter("holder", signer.value())
                .getResultStream()
                .map(SignatureRequest::view)
                .toList();
    }

    public Optional<WaitingDocument> find(DocumentKind kind, UUID subject) {
        return database.createQuery(
                        "select r from SignatureRequest r where r.kind = :kind and r.subject = :subject",
                        SignatureRequest.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(SignatureRequest::view);
    }

    public Optional<WaitingDocument> find(HolderId signer, UUID id) {
        return entity(signer, id).map(SignatureRequest::view);
    }

    /** The PDF as it was ordered. @throws SigningException DOCUMENT_GONE if it doesn't wait for this person */
    public byte[] pdf(HolderId signer, UUID id) {
        SignatureRequest request = demand(signer, id);
        byte[] pdf = seals.open(MasterKey.CUSTODY, RECORD + id, request.sealed());
        if (!Digest.sha256(pdf).equals(request.sha256())) {
            throw new IllegalStateException("not what was ordered: " + id);
        }
        return pdf;
    }

    /** PNG of one page. @param page from 0 @throws SigningException DOCUMENT_GONE also if there is no such page */
    public byte[] picture(HolderId signer, UUID id, int page) {
        if (page < 0 || page >= demand(signer, id).pages()) {
            throw new SigningException(Reason.DOCUMENT_GONE);
        }
        return DocumentPages.picture(pdf(signer, id), page);
    }

    /** What is fired when it is signed. @throws SigningException DOCUMENT_GONE */
    DocumentSigned signedAs(HolderId signer, UUID id) {
        return demand(signer, id).signedAs();
    }

    /** Locked, so that it is signed once. @throws SigningException DOCUMENT_GONE if it doesn't wait any more */
    @Transactional(Transactional.TxType.MANDATORY)
    public SignatureRequest take(HolderId signer, UUID id) {
        SignatureRequest request = database.createQuery(
                        "select r from SignatureRequest r where r.id = :id", SignatureRequest.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(found -> found.waitsFor(signer))
                .findFirst()
                .orElseThrow(() -> new SigningException(Reason.DOCUMENT_GONE));
        database.remove(request);
        return request;
    }

    private SignatureRequest demand(HolderId signer, UUID id) {
        return entity(signer, id).orElseThrow(() -> new SigningException(Reason.DOCUMENT_GONE));
    }

    private Optional<SignatureRequest> entity(HolderId signer, UUID id) {
        return Optional.ofNullable(id == null ? null : database.find(SignatureRequest.class, id))
                .filter(request -> request.waitsFor(signer));
    }
}
