package tr.nes.authority.control;

import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import tr.nes.certificate.RevocationReason;

/** The part of an answer that is about one certificate (RFC 6960 §4.2.1). */
final class SingleOcspResponses {

    /** How long a client may take it for true; it may ask again at any time and is told the newest then. */
    static final Duration LIFE = Duration.ofMinutes(1);

    private static final int UNKNOWN_TAG = 2;

    private final ASN1GeneralizedTime thisUpdate;
    private final ASN1GeneralizedTime nextUpdate;
    private final Extensions archiveCutoff;

    /** @param kept from when on statuses are kept, also of what has expired since (§4.4.4) */
    SingleOcspResponses(Instant now, Instant kept) {
        thisUpdate = Asn1Time.generalized(now);
        nextUpdate = Asn1Time.generalized(now.plus(LIFE));
        archiveCutoff = new Extensions(new Extension(
                OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff,
                false,
                new DEROctetString(DerEncoder.encode(Asn1Time.generalized(kept)))));
    }

    SingleResponse about(CertID certificate, StatusEntry entry) {
        return new SingleResponse(certificate, status(entry), thisUpdate, nextUpdate, archiveCutoff);
    }

    private static CertStatus status(StatusEntry entry) {
        return switch (entry.status().kind()) {
            case GOOD -> new CertStatus();
            case UNKNOWN -> new CertStatus(UNKNOWN_TAG, DERNull.INSTANCE);
            case HOLD, REVOKED ->
                new CertStatus(new RevokedInfo(
                        Asn1Time.generalized(entry.since()),
                        reason(entry.status().reason())));
        };
    }

    /** RFC 5280 §5.3.1: instead of "unspecified" nothing is said. */
    private static CRLReason reason(RevocationReason reason) {
        return reason == RevocationReason.UNSPECIFIED ? null : CRLReason.lookup(reason.code());
    }
}
