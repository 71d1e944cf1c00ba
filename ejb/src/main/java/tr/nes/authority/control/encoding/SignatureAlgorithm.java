package tr.nes.authority.control.encoding;

import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Signature algorithms for a P-256 key; none weaker than SHA-256 is offered. */
public enum SignatureAlgorithm {
    SHA256("SHA256withECDSA", X9ObjectIdentifiers.ecdsa_with_SHA256),
    SHA384("SHA384withECDSA", X9ObjectIdentifiers.ecdsa_with_SHA384),
    SHA512("SHA512withECDSA", X9ObjectIdentifiers.ecdsa_with_SHA512);

    private final String jcaName;
    private final AlgorithmIdentifier identifier;

    SignatureAlgorithm(String jcaName, ASN1ObjectIdentifier identifier) {
        this.jcaName = jcaName;
        this.identifier = new AlgorithmIdentifier(identifier);
    }

    public static Optional<SignatureAlgorithm> of(ASN1ObjectIdentifier identifier) {
        return Stream.of(values())
                .filter(a -> a.identifier.getAlgorithm().equals(identifier))
                .findFirst();
    }

    public String jcaName() {
        return jcaName;
    }

    public AlgorithmIdentifier identifier() {
        return identifier;
    }
}
