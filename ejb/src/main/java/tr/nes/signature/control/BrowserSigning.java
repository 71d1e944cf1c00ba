package tr.nes.signature.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;
import tr.nes.signature.BrowserSignature;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.PreparedSignature;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;
import tr.nes.signature.control.SignedDocumentRecords.CheckedDocument;
import tr.nes.signature.entity.SignaturePreparation;

/**
 * A document signed with a reader of the person's own (Web eID): prepared for the certificate that the browser presents,
 * then assembled with the card's signature. Outside any transaction, since authority and time stamp service are asked.
 */
@ApplicationScoped
public class BrowserSigning {

    private static final int PER_MINUTE = 20;

    @Inject
    private RateLimiter limiter;

    @Inject
    private SignerPolicy signers;

    @Inject
    private SignatureRequests requests;

    @Inject
    private SignaturePreparations preparations;

    @Inject
    private DocumentTasks tasks;

    @Inject
    private SignedDocumentRecords records;

    @Inject
    private AuditTrail audit;

    /** @param certificate base64 of DER */
    public PreparedSignature prepare(HolderId holder, UUID request, String certificate, String session) {
        try {
            if (!limiter.take("document " + holder.value(), PER_MINUTE, RatePeriod.MINUTE)) {
                throw new SigningException(Reason.TOO_MANY);
            }
            byte[] pdf = requests.pdf(holder, request);
            X509Certificate signer = signers.demand(decode(certificate, Reason.FOREIGN_CERTIFICATE), holder);
            var at = tasks.now();
            String hash = Base64.getEncoder().encodeToString(new PadesSignature(pdf, signer, at).hash());
            preparations.keep(
                    new SignaturePreparation(request, holder, Digest.sha256(session), encoded(signer), at, hash),
                    session);
            return new PreparedSignature(hash, SignaturePreparation.LIFE);
        } catch (SigningException refused) {
            throw audited(refused, holder, request);
        }
    }

    /** @return what was signed */
    public DocumentKind finish(HolderId holder, BrowserSignature answer, String session) {
        SignaturePreparation prepared = null;
        try {
            prepared =
                    preparations.take(holder, session).orElseThrow(() -> new SigningException(Reason.PREPARATION_OVER));
            return complete(holder, prepared, answer);
        } catch (SigningException refused) {
            throw audited(refused, holder, prepared == null ? null : prepared.request());
        }
    }

    private DocumentKind complete(HolderId holder, SignaturePreparation prepared, BrowserSignature answer) {
        X509Certificate signer = signers.demand(prepared.certificate(), holder);
        byte[] value = BrowserSignatureValue.of(answer, signer.getPublicKey());
        byte[] pdf = requests.pdf(holder, prepared.request());
        PadesSignature signature = new PadesSignature(pdf, signer, prepared.claimedAt());
        if (!Base64.getEncoder().encodeToString(signature.hash()).equals(prepared.hash())) {
            throw new SigningException(Reason.SIGNATURE_WRONG);
        }
        TimeStampService stamps = tasks.stamps();
        byte[] complete = signature.complete(value, stamps);
        return records.store(
                holder,
                prepared.request(),
                new CheckedDocument(complete, signer, stamps != null, prepared.claimedAt()));
    }

    private SigningException audited(SigningException refused, HolderId holder, UUID request) {
        audit.recordApart(AuditFact.refused(
                AuditAction.DOCUMENT_SIGNED,
                holder,
                request == null ? "" : request.toString(),
                refused.reason().name()));
        return refused;
    }

    private static byte[] decode(String base64, Reason otherwise) {
        try {
            return Base64.getDecoder().decode(base64 == null ? "" : base64);
        } catch (IllegalArgumentException e) {
            throw new SigningException(otherwise);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read", e);
        }
    }
}
