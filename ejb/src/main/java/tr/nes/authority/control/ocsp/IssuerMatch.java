package tr.nes.authority.control.ocsp;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * Whether a request is about a certificate of this issuer: compares the hashes of its name and key (RFC 6960
 * §4.1.1).
 */
final class IssuerMatch {

    private static final Map<ASN1ObjectIdentifier, String> ALGORITHMS = Map.of(
            OIWObjectIdentifiers.idSHA1, "SHA-1",
            NISTObjectIdentifiers.id_sha256, "SHA-256",
            NISTObjectIdentifiers.id_sha384, "SHA-384",
            NISTObjectIdentifiers.id_sha512, "SHA-512");

    private record Hashes(byte[] name, byte[] key) {}

    private final Map<ASN1ObjectIdentifier, Hashes> hashes = new HashMap<>();

    /** @param name DER of the issuer's subject */
    IssuerMatch(byte[] name, PublicKey key) {
        byte[] bits = SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getPublicKeyData()
                .getOctets();
        ALGORITHMS.forEach((id, algorithm) -> hashes.put(id, new Hashes(hash(algorithm, name), hash(algorithm, bits))));
    }

    boolean isMeant(CertID certificate) {
        Hashes known = hashes.get(certificate.getHashAlgorithm().getAlgorithm());
        return known != null
                && Arrays.equals(known.name(), certificate.getIssuerNameHash().getOctets())
                && Arrays.equals(known.key(), certificate.getIssuerKeyHash().getOctets());
    }

    /** SHA-1 of the key, which identifies the responder (RFC 6960 §4.2.1). */
    byte[] keyHash() {
        return hashes.get(OIWObjectIdentifiers.idSHA1).key().clone();
    }

    private static byte[] hash(String algorithm, byte[] data) {
        try {
            return MessageDigest.getInstance(algorithm).digest(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
