package tr.nes.authority.control.crl;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.control.encoding.DerEncoder;
import tr.nes.certificate.RevocationReason;

/** The entries of a revocation list, encoded one at a time: a million entries take only about forty megabytes. */
final class RevocationListEntries {

    private static final Map<RevocationReason, Extensions> REASONS = new EnumMap<>(RevocationReason.class);

    static {
        for (RevocationReason reason : RevocationReason.values()) {
            REASONS.put(reason, extensions(reason));
        }
    }

    private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();

    void add(BigInteger serial, Instant since, RevocationReason reason) {
        ASN1EncodableVector entry = new ASN1EncodableVector();
        entry.add(new ASN1Integer(serial));
        entry.add(Asn1Time.of(since));
        if (reason != RevocationReason.UNSPECIFIED) {
            entry.add(REASONS.get(reason));
        }
        encoded.writeBytes(DerEncoder.encode(new DERSequence(entry)));
    }

    /** DER, concatenated; empty if there are no entries. */
    byte[] encoded() {
        return encoded.toByteArray();
    }

    private static Extensions extensions(RevocationReason reason) {
        return new Extensions(
                new Extension(Extension.reasonCode, false, DerEncoder.encode(CRLReason.lookup(reason.code()))));
    }
}
