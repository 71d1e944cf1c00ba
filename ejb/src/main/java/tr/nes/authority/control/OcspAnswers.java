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
import tr.nes.authority.OcspAnswer;

/** Answers requests and signs the answers (RFC 6960 §4.2). */
@ApplicationScoped
public class OcspAnswers {

    private static final System.Logger LOG = System.getLogger(OcspAnswers.class.getName());

    @Inject
    private StatusRegister register;

    @Inject
    private Responder responder;

    @Inject
    private Clock clock;

    /** @param request DER; whatever it is, there is an answer */
    public OcspAnswer to(byte[] request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            OcspQuestion question = OcspRequestReader.read(request);
            return new OcspAnswer(signed(question, now), question.nonce() == null, now);
        } catch (MalformedRequest e) {
            return error(OCSPResponseStatus.MALFORMED_REQUEST, now);
        } catch (NotFounded e) {
            return error(OCSPResponseStatus.UNAUTHORIZED, now);
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a status could not be told", e);
            return error(OCSPResponseStatus.TRY_LATER, now);
        }
    }

    private byte[] signed(OcspQuestion question, Instant now) throws SQLException {
        ResponderIdentity identity = responder.identity();
        ResponseData data = new ResponseData(
                identity.id(),
                AsnTime.generalized(now),
                singles(question, identity, now),
                question.nonce() == null ? null : new Extensions(question.nonce()));
        BasicOCSPResponse basic = new BasicOCSPResponse(
                data,
                question.algorithm().identifier(),
                new DERBitString(identity.key().sign(question.algorithm().jcaName(), Der.encode(data))),
                identity.certificates());
        return Der.encode(new OCSPResponse(
                new OCSPResponseStatus(OCSPResponseStatus.SUCCESSFUL),
                new ResponseBytes(OCSPObjectIdentifiers.id_pkix_ocsp_basic, new DEROctetString(Der.encode(basic)))));
    }

    private DERSequence singles(OcspQuestion question, ResponderIdentity identity, Instant now) throws SQLException {
        SingleAnswers answers = new SingleAnswers(now, identity.since());
        return register.read(lookUp -> {
            ASN1EncodableVector singles = new ASN1EncodableVector();
            for (CertID certificate : question.certificates()) {
                Told told = identity.issuer().isMeant(certificate)
                        ? lookUp.of(certificate.getSerialNumber().getValue())
                        : Told.UNKNOWN;
                singles.add(answers.about(certificate, told));
            }
            return new DERSequence(singles);
        });
    }

    private static OcspAnswer error(int status, Instant now) {
        return new OcspAnswer(Der.encode(new OCSPResponse(new OCSPResponseStatus(status), null)), false, now);
    }
}
