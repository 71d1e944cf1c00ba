package tr.nes.access.control.webeid;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The signature algorithms accepted in certificates and OCSP responses of other authorities, which mix them freely:
 * a responder's key may be of another kind than its authority's.
 */
enum VerifiableAlgorithm {
    RSA_SHA256(PKCSObjectIdentifiers.sha256WithRSAEncryption, "SHA256withRSA", RSAPublicKey.class),
    RSA_SHA384(PKCSObjectIdentifiers.sha384WithRSAEncryption, "SHA384withRSA", RSAPublicKey.class),
    RSA_SHA512(PKCSObjectIdentifiers.sha512WithRSAEncryption, "SHA512withRSA", RSAPublicKey.class),
    RSA_PSS(PKCSObjectIdentifiers.id_RSASSA_PSS, "RSASSA-PSS", RSAPublicKey.class),
    ECDSA_SHA256(X9ObjectIdentifiers.ecdsa_with_SHA256, "SHA256withECDSA", ECPublicKey.class),
    ECDSA_SHA384(X9ObjectIdentifiers.ecdsa_with_SHA384, "SHA384withECDSA", ECPublicKey.class),
    ECDSA_SHA512(X9ObjectIdentifiers.ecdsa_with_SHA512, "SHA512withECDSA", ECPublicKey.class);

    private static final Set<String> HASHES = Set.of("SHA-256", "SHA-384", "SHA-512");

    private final ASN1ObjectIdentifier oid;
    private final String jcaName;
    private final Class<? extends PublicKey> key;

    VerifiableAlgorithm(ASN1ObjectIdentifier oid, String jcaName, Class<? extends PublicKey> key) {
        this.oid = oid;
        this.jcaName = jcaName;
        this.key = key;
    }

    static Optional<VerifiableAlgorithm> of(AlgorithmIdentifier identifier) {
        return Stream.of(values())
                .filter(algorithm -> algorithm.oid.equals(identifier.getAlgorithm()))
                .findFirst();
    }

    /** False if the algorithm is not in the table, the key does not fit it, or the signature is wrong. */
    static boolean verifies(AlgorithmIdentifier identifier, PublicKey key, byte[] signed, byte[] signature) {
        return of(identifier)
                .filter(algorithm -> algorithm.key.isInstance(key))
                .filter(algorithm -> algorithm.verifies(key, identifier, signed, signature))
                .isPresent();
    }

    private boolean verifies(PublicKey by, AlgorithmIdentifier identifier, byte[] signed, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(jcaName);
            if (this == RSA_PSS) {
                verifier.setParameter(pss(identifier));
            }
            verifier.initVerify(by);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException | IOException wrong) {
            return false;
        }
    }

    /** RFC 4055 §3.1; without parameters the hash is SHA-1, which is not accepted. */
    private static PSSParameterSpec pss(AlgorithmIdentifier identifier) throws GeneralSecurityException, IOException {
        if (identifier.getParameters() == null) {
            throw new GeneralSecurityException("no parameters");
        }
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("RSASSA-PSS");
        parameters.init(identifier.getParameters().toASN1Primitive().getEncoded());
        PSSParameterSpec spec = parameters.getParameterSpec(PSSParameterSpec.class);
        if (!HASHES.contains(spec.getDigestAlgorithm())) {
            throw new GeneralSecurityException("the hash is too weak");
        }
        return spec;
    }
}
