package tr.nes.timestamp.control;

import java.io.IOException;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampRequest;

/** Reads requests and refuses what this service does not stamp (RFC 3161 §2.4.1). */
final class TimestampRequestReader {

    /** Hash functions of ETSI TS 119 312; collisions of SHA-1 and MD5 can be computed. */
    static final Set<String> HASHES = Set.of(
            TSPAlgorithms.SHA256.getId(),
            TSPAlgorithms.SHA384.getId(),
            TSPAlgorithms.SHA512.getId(),
            TSPAlgorithms.SHA3_256.getId(),
            TSPAlgorithms.SHA3_384.getId(),
            TSPAlgorithms.SHA3_512.getId());

    /** No nonce in use is longer; the whole serial number space of RFC 5280 has 20 octets. */
    private static final int LONGEST_NONCE_BITS = 512;

    private TimestampRequestReader() {}

    static TimeStampRequest read(byte[] encoded, String policy) throws RefusedRequest {
        TimeStampRequest request = parse(encoded);
        if (request.getVersion() != 1) {
            throw new RefusedRequest(PKIFailureInfo.badRequest, "version 1 is served");
        }
        if (request.getNonce() != null && request.getNonce().bitLength() > LONGEST_NONCE_BITS) {
            throw new RefusedRequest(PKIFailureInfo.badRequest, "the nonce is too long");
        }
        try {
            request.validate(HASHES, Set.of(policy), Set.of());
        } catch (TSPValidationException e) {
            throw new RefusedRequest(e.getFailureCode(), e.getMessage());
        } catch (TSPException e) {
            throw new RefusedRequest(PKIFailureInfo.badRequest, "the request can't be checked");
        }
        return request;
    }

    /** BouncyCastle reports wrong structures by various unchecked exceptions. */
    private static TimeStampRequest parse(byte[] encoded) throws RefusedRequest {
        try {
            return new TimeStampRequest(TimeStampReq.getInstance(ASN1Primitive.fromByteArray(encoded)));
        } catch (IOException | RuntimeException e) {
            throw new RefusedRequest(PKIFailureInfo.badDataFormat, "not a TimeStampReq in DER");
        }
    }
}
