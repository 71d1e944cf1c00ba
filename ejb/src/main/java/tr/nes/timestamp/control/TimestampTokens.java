package tr.nes.timestamp.control;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;
import tr.nes.authority.TimestampUnit;

/**
 * Signs stamps of one unit: TSTInfo in a CMS SignedData with ESSCertIDv2 by SHA-256 (RFC 3161 §2.4.2, RFC 5816 §2.2.1).
 */
final class TimestampTokens {

    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final DigestCalculatorProvider DIGESTS = new BcDigestCalculatorProvider();

    private final TimestampUnit unit;
    private final X509CertificateHolder certificate;
    private final CollectionStore<X509CertificateHolder> chain;
    private final ASN1ObjectIdentifier policy;
    private final int accuracyMillis;

    TimestampTokens(TimestampUnit unit, String policy, int accuracyMillis) {
        try {
            this.unit = unit;
            this.certificate = new JcaX509CertificateHolder(unit.certificate());
            this.chain = new CollectionStore<>(List.of(certificate, new JcaX509CertificateHolder(unit.issuer())));
            this.policy = new ASN1ObjectIdentifier(policy);
            this.accuracyMillis = accuracyMillis;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate on record does not encode", e);
        }
    }

    TimestampUnit unit() {
        return unit;
    }

    /** A TimeStampResp in DER. */
    byte[] granted(TimeStampRequest request, BigInteger serial, Instant at) {
        try {
            return new TimeStampResponseGenerator(
                            generator(request), TimestampRequestReader.HASHES, Set.of(policy.getId()))
                    .generateGrantedResponse(request, serial, Date.from(at), "")
                    .getEncoded();
        } catch (TSPException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("a time stamp can't be signed", e);
        }
    }

    /** A TimeStampResp in DER. @param text in English, for the person who reads the client's log */
    static byte[] refused(int failure, String text) {
        try {
            return new TimeStampResponseGenerator(null, Set.of())
                    .generateFailResponse(PKIStatus.REJECTION, failure, text)
                    .getEncoded();
        } catch (TSPException | IOException e) {
            throw new IllegalStateException("a refusal does not encode", e);
        }
    }

    private TimeStampTokenGenerator generator(TimeStampRequest request) throws OperatorCreationException, TSPException {
        SignerInfoGenerator signer =
                new SignerInfoGeneratorBuilder(DIGESTS).build(unit.signers().get(), certificate);
        DigestCalculator hash = DIGESTS.get(SHA256);
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(signer, hash, policy);
        generator.setResolution(TimeStampTokenGenerator.R_MILLISECONDS);
        generator.setAccuracySeconds(accuracyMillis / 1000);
        generator.setAccuracyMillis(accuracyMillis % 1000);
        generator.setTSA(new GeneralName(certificate.getSubject()));
        if (request.getCertReq()) {
            generator.addCertificates(chain);
        }
        return generator;
    }
}
