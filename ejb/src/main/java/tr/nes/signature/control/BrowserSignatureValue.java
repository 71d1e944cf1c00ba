package tr.nes.signature.control;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import tr.nes.signature.BrowserSignature;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;

/** The signature in a browser extension's answer, in the form that documents have. */
final class BrowserSignatureValue {

    private static final String HASH = "SHA-256";

    private BrowserSignatureValue() {}

    /**
     * @return RSA with PKCS#1 v1.5 padding, or ECDSA in DER (RFC 3279 §2.2.3), as the key requires; not verified
     * @throws SigningException ALGORITHM_NOT_ACCEPTED if the answer names anything else; SIGNATURE_WRONG if it is malformed
     */
    static byte[] of(BrowserSignature answer, PublicKey key) {
        boolean elliptic = key instanceof ECPublicKey;
        boolean accepted = (elliptic ? "ECC" : "RSA").equals(answer.cryptoAlgorithm())
                && (elliptic ? "NONE" : "PKCS1.5").equals(answer.padding())
                && HASH.equals(answer.hashFunction());
        if (!accepted) {
            throw new SigningException(Reason.ALGORITHM_NOT_ACCEPTED);
        }
        byte[] value = decoded(answer.signature());
        return elliptic ? sequence(value, (ECPublicKey) key) : value;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new SigningException(Reason.SIGNATURE_WRONG);
        }
    }

    /** Web eID answers with r and s in halves of the curve's length. */
    private static byte[] sequence(byte[] halves, ECPublicKey key) {
        int length = (key.getParams().getOrder().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
        if (halves.length != 2 * length) {
            throw new SigningException(Reason.SIGNATURE_WRONG);
        }
        ASN1Integer r = new ASN1Integer(new BigInteger(1, Arrays.copyOf(halves, length)));
        ASN1Integer s = new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(halves, length, halves.length)));
        try {
            return new DERSequence(new ASN1Encodable[] {r, s}).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new SigningException(Reason.SIGNATURE_WRONG);
        }
    }
}
