package tr.nes.access.control.webeid;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;

/**
 * Validates an OCSP response (RFC 6960 §3.2) and evaluates its status. In case of doubt the certificate is not
 * good. Authorities that sign their responses in advance repeat no nonce; then the response's age decides (RFC 5019
 * §4). A nonce that is not ours is refused.
 */
final class OcspResponseValidator {

    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Optional<TokenRefusal> DOUBT = Optional.of(TokenRefusal.STATUS_UNKNOWN);

    private final OcspQuery ocspQuery;
    private final Instant now;
    private final Duration longestAge;

    /** @param longestAge age up to which a response without a nonce counts */
    OcspResponseValidator(OcspQuery ocspQuery, Instant now, Duration longestAge) {
        this.ocspQuery = ocspQuery;
        this.now = now;
        this.longestAge = longestAge;
    }

    /** Empty if the certificate is good. */
    Optional<TokenRefusal> on(byte[] answer) {
        try {
            OCSPResp response = new OCSPResp(answer);
            if (response.getStatus() != OCSPResp.SUCCESSFUL
                    || !(response.getResponseObject() instanceof BasicOCSPResp basic)) {
                return DOUBT;
            }
            return isToAnother(basic) ? DOUBT : judge(basic);
        } catch (IOException | OCSPException | GeneralSecurityException | RuntimeException garbled) {
            return DOUBT;
        }
    }

    private Optional<TokenRefusal> judge(BasicOCSPResp answer) throws IOException, GeneralSecurityException {
        if (VerifiableAlgorithm.of(answer.getSignatureAlgorithmID()).isEmpty()) {
            return Optional.of(TokenRefusal.STATUS_ALGORITHM);
        }
        return isSigned(answer) ? status(answer) : DOUBT;
    }

    private boolean isToAnother(BasicOCSPResp answer) {
        Extension nonce = nonce(answer);
        return nonce != null
                && !Arrays.equals(
                        ASN1OctetString.getInstance(nonce.getParsedValue()).getOctets(), ocspQuery.nonce());
    }

    private static Extension nonce(BasicOCSPResp answer) {
        return answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    }

    /** By the issuer itself, or by a responder that it has delegated (RFC 6960 §4.2.2.2). */
    private boolean isSigned(BasicOCSPResp answer) throws IOException, GeneralSecurityException {
        if (isSignedBy(answer, ocspQuery.issuer())) {
            return true;
        }
        for (X509CertificateHolder signer : answer.getCerts()) {
            if (isDelegated(signer) && isSignedBy(answer, certificate(signer))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSignedBy(BasicOCSPResp answer, X509Certificate signer) {
        return VerifiableAlgorithm.verifies(
                answer.getSignatureAlgorithmID(),
                signer.getPublicKey(),
                answer.getTBSResponseData(),
                answer.getSignature());
    }

    private boolean isDelegated(X509CertificateHolder signer) throws IOException, GeneralSecurityException {
        ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(signer.getExtensions());
        return usage != null
                && usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
                && signer.getIssuer().equals(ocspQuery.issuerHolder().getSubject())
                && !now.isBefore(signer.getNotBefore().toInstant())
                && !now.isAfter(signer.getNotAfter().toInstant())
                && VerifiableAlgorithm.verifies(
                        signer.getSignatureAlgorithm(),
                        ocspQuery.issuer().getPublicKey(),
                        certificate(signer).getTBSCertificate(),
                        signer.getSignature());
    }

    private static X509Certificate certificate(X509CertificateHolder signer) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(signer);
    }

    private Optional<TokenRefusal> status(BasicOCSPResp answer) throws IOException {
        Optional<TokenRefusal> said = DOUBT;
        for (SingleResp single : answer.getResponses()) {
            if (isTimely(single) && ocspQuery.isMeantBy(single.getCertID())) {
                if (single.getCertStatus() != CertificateStatus.GOOD) {
                    return Optional.of(TokenRefusal.NOT_GOOD);
                }
                boolean counts = nonce(answer) != null || isFresh(single);
                said = counts ? Optional.empty() : Optional.of(TokenRefusal.STATUS_OLD);
            }
        }
        return said;
    }

    private boolean isFresh(SingleResp single) {
        return single.getThisUpdate().toInstant().isAfter(now.minus(longestAge).minus(SKEW));
    }

    private boolean isTimely(SingleResp single) {
        boolean begun = !single.getThisUpdate().toInstant().isAfter(now.plus(SKEW));
        boolean over = single.getNextUpdate() != null
                && single.getNextUpdate().toInstant().isBefore(now.minus(SKEW));
        return begun && !over;
    }
}
