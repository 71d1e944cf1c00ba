package tr.nes.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.x509.Extensions;
import tr.nes.authority.EncodedOcspResponse;

/** Answers requests and signs the answers (RFC 6960 §4.2). */
@ApplicationScoped
public class OcspResponses {

    private static final System.Logger LOG = System.getLogger(OcspResponses.class.getName());

    @Inject
    private StatusRegister register;

    @Inject
    private ResponderContext responderContext;

    @Inject
    private Clock clock;

    /** @param request DER; whatever it is, there is an answer */
    public EncodedOcspResponse to(byte[] request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            ParsedOcspRequest parsedOcspRequest = OcspRequestReader.read(request);
            return new EncodedOcspResponse(signed(parsedOcspRequest, now), parsedOcspRequest.nonce() == null, now);
        } catch (MalformedRequest e) {
            return error(OCSPResponseStatus.MALFORMED_REQUEST, now);
        } catch (AuthorityNotInitialized e) {
            return error(OCSPResponseStatus.UNAUTHORIZED, now);
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a status could not be told", e);
            return error(OCSPResponseStatus.TRY_LATER, now);
        }
    }

    private byte[] signed(ParsedOcspRequest parsedOcspRequest, Instant now) throws SQLException {
        ResponderIdentity identity = responderContext.identity();
        ResponseData data = new ResponseData(
                identity.id(),
                Asn1Time.generalized(now),
                singles(parsedOcspRequest, identity, now),
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

    private DERSequence singles(ParsedOcspRequest parsedOcspRequest, ResponderIdentity identity, Instant now)
            throws SQLException {
        SingleOcspResponses responses = new SingleOcspResponses(now, identity.since());
        return register.read(lookUp -> {
            ASN1EncodableVector singles = new ASN1EncodableVector();
            for (CertID certificate : parsedOcspRequest.certificates()) {
                StatusEntry statusEntry = identity.issuer().isMeant(certificate)
                        ? lookUp.of(certificate.getSerialNumber().getValue())
                        : StatusEntry.UNKNOWN;
                singles.add(responses.about(certificate, statusEntry));
            }
            return new DERSequence(singles);
        });
    }

    private static EncodedOcspResponse error(int status, Instant now) {
        return new EncodedOcspResponse(
                DerEncoder.encode(new OCSPResponse(new OCSPResponseStatus(status), null)), false, now);
    }
}
