package tr.nes.signature.control;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Date;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;

/**
 * The signature of one PDF by one certificate at one time: PAdES baseline (ETSI EN 319 142-1 §6.3) with an invisible
 * field, which keeps PDF/A and PDF/UA. Made in two steps, of which both produce the same bytes: the hash for the card, then
 * the document with the card's signature.
 */
final class PadesSignature {

    private final byte[] pdf;
    private final X509Certificate signer;
    private final Instant at;

    /** @param at the claimed signing time, in whole seconds */
    PadesSignature(byte[] pdf, X509Certificate signer, Instant at) {
        this.pdf = pdf.clone();
        this.signer = signer;
        this.at = at;
    }

    /**
     * SHA-256 of the signed attributes (RFC 5652 §5.4).
     *
     * @throws SigningException CERTIFICATE_NOT_ACTIVE outside the certificate's time
     */
    byte[] hash() {
        try {
            byte[] attributes = service()
                    .getDataToSign(document(), parameters(SignatureLevel.PAdES_BASELINE_B))
                    .getBytes();
            return DSSUtils.digest(DigestAlgorithm.SHA256, attributes);
        } catch (AlertException notItsTime) {
            throw new SigningException(Reason.CERTIFICATE_NOT_ACTIVE);
        }
    }

    /**
     * The signed document, which has been checked. Calls the time stamp service if there is one.
     *
     * @param signature RSA with PKCS#1 v1.5 padding, or ECDSA in DER, over {@link #hash()}
     * @param stamps null for level B-B
     * @throws SigningException SIGNATURE_WRONG, TIME_STAMP_MISSING
     */
    byte[] complete(byte[] signature, TimeStampService stamps) {
        byte[] signed = assemble(signature, stamps);
        PadesValidator.require(pdf, signed, signer, stamps != null);
        return signed;
    }

    private byte[] assemble(byte[] signature, TimeStampService stamps) {
        PAdESService service = service();
        service.setTspSource(stamps);
        SignatureLevel level = stamps == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T;
        SignatureAlgorithm algorithm = signer.getPublicKey() instanceof ECPublicKey
                ? SignatureAlgorithm.ECDSA_SHA256
                : SignatureAlgorithm.RSA_SHA256;
        try {
            return bytes(service.signDocument(document(), parameters(level), new SignatureValue(algorithm, signature)));
        } catch (DSSException | AlertException wrong) {
            throw new SigningException(Reason.SIGNATURE_WRONG);
        }
    }

    private InMemoryDocument document() {
        return new InMemoryDocument(pdf);
    }

    private PAdESSignatureParameters parameters(SignatureLevel level) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(signer));
        parameters.setCertificateChain(new CertificateToken(signer));
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    private static PAdESService service() {
        CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
        offline.setAIASource(null);
        PAdESService service = new PAdESService(offline);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        return service;
    }

    private static byte[] bytes(DSSDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
