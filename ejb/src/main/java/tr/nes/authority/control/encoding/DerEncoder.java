package tr.nes.authority.control.encoding;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;

/** Encodes this slice's own structures in DER. */
public final class DerEncoder {

    private DerEncoder() {}

    public static byte[] encode(ASN1Object object) {
        try {
            return object.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("does not encode", e);
        }
    }
}
