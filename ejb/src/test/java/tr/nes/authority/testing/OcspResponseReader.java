package tr.nes.authority.testing;

import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;

/** Reads a certificate's status in an answer. */
public final class OcspResponseReader {

    private OcspResponseReader() {}

    /** {@code good}, {@code unknown}, {@code revoked}, or {@code revoked 6} with the reason's code. */
    public static String text(SingleResp single) {
        CertificateStatus status = single.getCertStatus();
        if (status == CertificateStatus.GOOD) {
            return "good";
        }
        if (status instanceof RevokedStatus revoked) {
            return revoked.hasRevocationReason() ? "revoked " + revoked.getRevocationReason() : "revoked";
        }
        return "unknown";
    }
}
