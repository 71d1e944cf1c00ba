package tr.nes.authority.control;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;

/** DER of what this slice builds itself. */
final class DerEncoder {

    private DerEncoder() {}

    static byte[] encode(ASN1Object object) {
        try {
            return object.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("does not encode", e);
        }
    }
}
