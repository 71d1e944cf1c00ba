package tr.nes.signature.control;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CertificateValidity;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tr.nes.signature.SignatureVerdict;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;

/** Checks a signed document before anybody believes it, as if it came from elsewhere. */
final class PadesValidator {

    private PadesValidator() {}

    /**
     * Exactly one signature, by this certificate, over the whole file, which begins with the document that was to be
     * signed.
     *
     * @throws SigningException SIGNATURE_WRONG, TIME_STAMP_MISSING
     */
    static void require(byte[] ordered, byte[] signed, X509Certificate signer, boolean timeStamped) {
        PAdESSignature only = only(signed);
        SignatureCryptographicVerification verified = only.getSignatureCryptographicVerification();
        boolean good = beginsWith(signed, ordered)
                && coversAll(only, signed.length)
                && verified.isSignatureIntact()
                && verified.isReferenceDataIntact()
                && isBy(only, signer);
        if (!good) {
            throw new SigningException(Reason.SIGNATURE_WRONG);
        }
        if (timeStamped && !isStamped(only)) {
            throw new SigningException(Reason.TIME_STAMP_MISSING);
        }
    }

    /** Of a stored document; WRONG unless it has exactly one signature, intact, over the whole file. */
    static SignatureVerdict verdict(byte[] signed) {
        try {
            PAdESSignature only = only(signed);
            CertificateValidity candidate =
                    only.getCandidatesForSigningCertificate().getTheCertificateValidity();
            X509Certificate signer = candidate.getCertificateToken().getCertificate();
            boolean good = coversAll(only, signed.length)
                    && only.getSignatureCryptographicVerification().isSignatureIntact()
                    && only.getSignatureCryptographicVerification().isReferenceDataIntact()
                    && isBy(only, signer);
            return good
                    ? new SignatureVerdict(
                            true,
                            signer.getSubjectX500Principal().getName(),
                            signer.getSerialNumber().toString(16).toUpperCase(Locale.ROOT))
                    : SignatureVerdict.WRONG;
        } catch (SigningException unreadable) {
            return SignatureVerdict.WRONG;
        }
    }

    private static PAdESSignature only(byte[] signed) {
        try {
            PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(signed));
            CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
            offline.setAIASource(null);
            analyzer.setCertificateVerifier(offline);
            analyzer.setPdfObjFactory(new PdfBoxNativeObjectFactory());
            List<AdvancedSignature> all = analyzer.getSignatures();
            if (all.size() == 1 && all.get(0) instanceof PAdESSignature only) {
                return only;
            }
        } catch (RuntimeException unreadable) {
            // the parser says so in more than one way
        }
        throw new SigningException(Reason.SIGNATURE_WRONG);
    }

    private static boolean beginsWith(byte[] signed, byte[] ordered) {
        return signed.length > ordered.length && Arrays.equals(signed, 0, ordered.length, ordered, 0, ordered.length);
    }

    /** From the first byte to the last, with no gap but the signature itself (ISO 32000-1 §12.8.1). */
    private static boolean coversAll(PAdESSignature signature, int length) {
        ByteRange range = signature.getPdfRevision().getByteRange();
        return range.getFirstPartStart() == 0
                && range.getSecondPartStart() + range.getSecondPartEnd() == length
                && range.isValid();
    }

    /** Also by signing-certificate-v2, whose hash binds the certificate. */
    private static boolean isBy(PAdESSignature signature, X509Certificate signer) {
        CertificateValidity candidate =
                signature.getCandidatesForSigningCertificate().getTheCertificateValidity();
        return candidate != null
                && candidate.isValid()
                && candidate.getCertificateToken() != null
                && signer.equals(candidate.getCertificateToken().getCertificate());
    }

    private static boolean isStamped(PAdESSignature signature) {
        return signature.getSignatureTimestamps().size() == 1
                && signature.getSignatureTimestamps().get(0).isMessageImprintDataIntact();
    }
}
