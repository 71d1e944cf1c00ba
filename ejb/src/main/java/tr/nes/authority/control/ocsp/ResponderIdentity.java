package tr.nes.authority.control.ocsp;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.x509.Certificate;
import tr.nes.authority.control.key.AuthorityKey;

/**
 * The responder's identity and its issuer.
 *
 * @param certificates the signer's own, included in the response
 * @param since when records of the issuer's certificates begin
 */
record ResponderIdentity(
        AuthorityKey key, ResponderID id, ASN1Sequence certificates, IssuerMatch issuer, Instant since) {

    static ResponderIdentity of(AuthorityKey key, X509Certificate signer, X509Certificate issuer, Instant since) {
        try {
            byte[] hash =
                    new IssuerMatch(signer.getSubjectX500Principal().getEncoded(), signer.getPublicKey()).keyHash();
            return new ResponderIdentity(
                    key,
                    new ResponderID(new DEROctetString(hash)),
                    new DERSequence(Certificate.getInstance(signer.getEncoded())),
                    new IssuerMatch(issuer.getSubjectX500Principal().getEncoded(), issuer.getPublicKey()),
                    since);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate on record does not encode", e);
        }
    }
}
