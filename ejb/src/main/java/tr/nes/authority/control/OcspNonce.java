package tr.nes.authority.control;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;

/** The nonce of a request: an OCTET STRING of 1 to 128 octets (RFC 9654 §2.1). */
final class OcspNonce {

    private static final int LONGEST = 128;

    private OcspNonce() {}

    static void check(Extension nonce) throws MalformedRequest {
        int length = ASN1OctetString.getInstance(nonce.getParsedValue()).getOctets().length;
        if (length < 1 || length > LONGEST) {
            throw new MalformedRequest("a nonce of " + length + " octets");
        }
    }
}
