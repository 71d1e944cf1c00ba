package tr.nes.authority.control.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import tr.nes.authority.EncodedOcspResponse;
import tr.nes.authority.StatusUnconfirmed;
import tr.nes.authority.control.RestoredBackups;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.control.encoding.DerEncoder;
import tr.nes.authority.control.issuance.AuthorityNotInitialized;
import tr.nes.certificate.PublishedStatus.Kind;
import tr.nes.certificate.RevocationReason;

/** Builds and signs responses (RFC 6960 §4.2). */
@ApplicationScoped
public class OcspResponses {

    /** How long a client may take an answer for true; it may ask again at any time and is told the newest then. */
    static final Duration LIFE = Duration.ofMinutes(1);

    private static final int UNKNOWN_TAG = 2;

    private static final System.Logger LOG = System.getLogger(OcspResponses.class.getName());

    @Inject
    private StatusSnapshot snapshot;

    @Inject
    private ResponderContext responderContext;

    @Inject
    private RestoredBackups restoredBackups;

    @Inject
    private Clock clock;

    private final PreparedResponses prepared = new PreparedResponses();

    /** Whether a response needs neither the database nor another request. */
    public boolean areImmediate() {
        return snapshot.isFresh();
    }

    /** @param request DER or arbitrary bytes; there is always a response */
    public EncodedOcspResponse to(byte[] request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            if (snapshot.isFresh()) {
                Optional<EncodedOcspResponse> ready = prepared.get(request, snapshot.changes(), now);
                if (ready.isPresent()) {
                    return ready.get();
                }
            }
            return produced(request, now);
        } catch (MalformedRequest e) {
            return error(OCSPResponseStatus.MALFORMED_REQUEST, now);
        } catch (AuthorityNotInitialized e) {
            return error(OCSPResponseStatus.UNAUTHORIZED, now);
        } catch (StatusUnconfirmed e) {
            return error(OCSPResponseStatus.TRY_LATER, now);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a status could not be told", e);
            return error(OCSPResponseStatus.TRY_LATER, now);
        }
    }

    private EncodedOcspResponse produced(byte[] request, Instant now) throws MalformedRequest {
        ParsedOcspRequest parsedOcspRequest = OcspRequestReader.read(request);
        ResponderIdentity identity = responderContext.identity();
        snapshot.confirm();
        long changes = snapshot.changes();
        boolean unconfirmed = restoredBackups.isPending();
        DERSequence singles = singles(parsedOcspRequest, identity, now, unconfirmed);
        boolean cacheable = parsedOcspRequest.nonce() == null;
        EncodedOcspResponse response =
                new EncodedOcspResponse(signed(parsedOcspRequest, identity, singles, now), cacheable, now);
        if (cacheable && !unconfirmed) {
            prepared.put(request, changes, response);
        }
        return response;
    }

    private static byte[] signed(
            ParsedOcspRequest parsedOcspRequest, ResponderIdentity identity, DERSequence singles, Instant now) {
        ResponseData data = new ResponseData(
                identity.id(),
                Asn1Time.generalized(now),
                singles,
                parsedOcspRequest.nonce() == null ? null : new Extensions(parsedOcspRequest.nonce()));
        BasicOCSPResponse basic = new BasicOCSPResponse(
                data,
                parsedOcspRequest.algorithm().identifier(),
                new DERBitString(
                        identity.key().sign(parsedOcspRequest.algorithm().jcaName(), DerEncoder.encode(data))),
                identity.certificates());
        return DerEncoder.encode(new OCSPResponse(
                new OCSPResponseStatus(OCSPResponseStatus.SUCCESSFUL),
                new ResponseBytes(
                        OCSPObjectIdentifiers.id_pkix_ocsp_basic, new DEROctetString(DerEncoder.encode(basic)))));
    }

    private DERSequence singles(
            ParsedOcspRequest parsedOcspRequest, ResponderIdentity identity, Instant now, boolean unconfirmed) {
        ASN1GeneralizedTime nextUpdate = Asn1Time.generalized(now.plus(LIFE));
        Extensions archiveCutoff = archiveCutoff(identity.since());
        ASN1EncodableVector singles = new ASN1EncodableVector();
        for (CertID certificate : parsedOcspRequest.certificates()) {
            StatusEntry statusEntry = identity.issuer().isMeant(certificate)
                    ? told(snapshot.entry(certificate.getSerialNumber().getValue()), unconfirmed)
                    : StatusEntry.UNKNOWN;
            singles.add(new SingleResponse(
                    certificate, status(statusEntry), thisUpdate(statusEntry, now), nextUpdate, archiveCutoff));
        }
        return new DERSequence(singles);
    }

    /** A revocation is final; anything else may have changed since the backup. */
    private static StatusEntry told(StatusEntry entry, boolean unconfirmed) {
        if (unconfirmed && entry.status().kind() != Kind.REVOKED) {
            throw new StatusUnconfirmed();
        }
        return entry;
    }

    /** For slow clocks in the past, but not before the status began (RFC 6960 §2.4). */
    private static ASN1GeneralizedTime thisUpdate(StatusEntry entry, Instant now) {
        Instant past = now.minus(Asn1Time.SLOW_CLOCK);
        return Asn1Time.generalized(entry.since().isAfter(past) ? entry.since() : past);
    }

    /** @param kept from when on statuses are kept, also of what has expired since (RFC 6960 §4.4.4) */
    private static Extensions archiveCutoff(Instant kept) {
        return new Extensions(new Extension(
                OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff,
                false,
                new DEROctetString(DerEncoder.encode(Asn1Time.generalized(kept)))));
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

    private static EncodedOcspResponse error(int status, Instant now) {
        return new EncodedOcspResponse(
                DerEncoder.encode(new OCSPResponse(new OCSPResponseStatus(status), null)), false, now);
    }
}
