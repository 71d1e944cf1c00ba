package tr.nes.corporate.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;

/** Reads certificate requests (PKCS#10, RFC 2986). Only the key is taken from them: the name is the body's own. */
final class SigningRequestReader {

    /** As typed or uploaded, in bytes. */
    static final int LONGEST = 16 * 1024;

    private static final Pattern PEM = Pattern.compile(
            "\\s*-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----([A-Za-z0-9+/=\\s]+)-----END (?:NEW )?CERTIFICATE REQUEST-----\\s*");

    private static final Map<ASN1ObjectIdentifier, String> PROOFS = Map.of(
            PKCSObjectIdentifiers.sha256WithRSAEncryption, "RSA",
            PKCSObjectIdentifiers.sha384WithRSAEncryption, "RSA",
            PKCSObjectIdentifiers.sha512WithRSAEncryption, "RSA",
            X9ObjectIdentifiers.ecdsa_with_SHA256, "EC",
            X9ObjectIdentifiers.ecdsa_with_SHA384, "EC",
            X9ObjectIdentifiers.ecdsa_with_SHA512, "EC");

    private SigningRequestReader() {}

    /** @return DER @throws CorporateException REQUEST_UNREADABLE if it is neither PEM nor DER, or followed by something */
    static byte[] der(byte[] typed) {
        if (typed == null || typed.length == 0 || typed.length > LONGEST) {
            throw new CorporateException(Reason.REQUEST_UNREADABLE);
        }
        Matcher pem = PEM.matcher(new String(typed, StandardCharsets.ISO_8859_1));
        byte[] der = pem.matches() ? base64(pem.group(1)) : typed;
        parsed(der);
        return der;
    }

    /**
     * The key, which the request's signature proves to be the sender's.
     *
     * @throws CorporateException REQUEST_UNREADABLE, KEY_TYPE, PROOF_WRONG
     */
    static PublicKey key(byte[] der) {
        PKCS10CertificationRequest request = parsed(der);
        PublicKey key = key(request.getSubjectPublicKeyInfo());
        ASN1ObjectIdentifier proof = request.getSignatureAlgorithm().getAlgorithm();
        if (!key.getAlgorithm().equals(PROOFS.get(proof)) || !isSignedWith(request, key)) {
            throw new CorporateException(Reason.PROOF_WRONG);
        }
        return key;
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new CorporateException(Reason.REQUEST_UNREADABLE);
        }
    }

    private static PKCS10CertificationRequest parsed(byte[] der) {
        try {
            return new PKCS10CertificationRequest(der);
        } catch (IOException | RuntimeException unreadable) {
            throw new CorporateException(Reason.REQUEST_UNREADABLE);
        }
    }

    private static PublicKey key(SubjectPublicKeyInfo info) {
        ASN1ObjectIdentifier type = info.getAlgorithm().getAlgorithm();
        boolean rsa = PKCSObjectIdentifiers.rsaEncryption.equals(type);
        if (!rsa && !X9ObjectIdentifiers.id_ecPublicKey.equals(type)) {
            throw new CorporateException(Reason.KEY_TYPE);
        }
        try {
            return KeyFactory.getInstance(rsa ? "RSA" : "EC").generatePublic(new X509EncodedKeySpec(info.getEncoded()));
        } catch (IOException | GeneralSecurityException | RuntimeException notSupported) {
            throw new CorporateException(Reason.KEY_TYPE);
        }
    }

    private static boolean isSignedWith(PKCS10CertificationRequest request, PublicKey key) {
        try {
            return request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key));
        } catch (OperatorCreationException | PKCSException | RuntimeException unproven) {
            return false;
        }
    }
}
