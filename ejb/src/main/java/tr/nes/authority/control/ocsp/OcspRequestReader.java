package tr.nes.authority.control.ocsp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import tr.nes.authority.control.encoding.SignatureAlgorithm;

/**
 * Parses untrusted requests (RFC 6960 §4.1). A signature is allowed but not checked, since everybody gets a
 * response.
 */
final class OcspRequestReader {

    private static final ASN1ObjectIdentifier PREFERRED = OCSPObjectIdentifiers.id_pkix_ocsp.branch("8");
    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
            Set.of(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, PREFERRED, OCSPObjectIdentifiers.id_pkix_ocsp_response);

    private static final int LONGEST_NONCE = 128;

    private OcspRequestReader() {}

    static ParsedOcspRequest read(byte[] encoded) throws MalformedRequest {
        try {
            return question(OCSPRequest.getInstance(ASN1Primitive.fromByteArray(encoded))
                    .getTbsRequest());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the ASN.1 library reports bad input by various exceptions, and deep nesting by a stack overflow
            throw new MalformedRequest(e);
        }
    }

    private static ParsedOcspRequest question(TBSRequest request) throws MalformedRequest, IOException {
        if (request.getVersion() != null && request.getVersion().intValueExact() != 0) {
            throw new MalformedRequest("not of version 1");
        }
        Extensions extensions = request.getRequestExtensions();
        understand(extensions);
        Extension nonce = extension(extensions, OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null) {
            checkNonce(nonce);
        }
        return new ParsedOcspRequest(
                certificates(request.getRequestList()), nonce, algorithm(extension(extensions, PREFERRED)));
    }

    /** An OCTET STRING of 1 to 128 octets (RFC 9654 §2.1). */
    private static void checkNonce(Extension nonce) throws MalformedRequest {
        int length = ASN1OctetString.getInstance(nonce.getParsedValue()).getOctets().length;
        if (length < 1 || length > LONGEST_NONCE) {
            throw new MalformedRequest("a nonce of " + length + " octets");
        }
    }

    private static List<CertID> certificates(ASN1Sequence list) throws MalformedRequest, IOException {
        List<CertID> certificates = new ArrayList<>();
        for (ASN1Encodable element : list) {
            Request single = Request.getInstance(element);
            understand(single.getSingleRequestExtensions());
            CertID certificate = single.getReqCert();
            // forces lazy parsing to fail here rather than while the response is built
            certificates.add(CertID.getInstance(certificate.getEncoded(ASN1Encoding.DER)));
        }
        if (certificates.isEmpty()) {
            throw new MalformedRequest("asks for nothing");
        }
        return certificates;
    }

    private static void understand(Extensions extensions) throws MalformedRequest {
        if (extensions == null) {
            return;
        }
        for (ASN1ObjectIdentifier critical : extensions.getCriticalExtensionOIDs()) {
            if (!UNDERSTOOD.contains(critical)) {
                throw new MalformedRequest("critical: " + critical);
            }
        }
    }

    /** The client's first preferred algorithm that the key supports (RFC 6960 §4.4.7.2.1), else SHA-256. */
    private static SignatureAlgorithm algorithm(Extension preferred) {
        if (preferred == null) {
            return SignatureAlgorithm.SHA256;
        }
        for (ASN1Encodable wish : ASN1Sequence.getInstance(preferred.getParsedValue())) {
            ASN1Sequence algorithm =
                    ASN1Sequence.getInstance(ASN1Sequence.getInstance(wish).getObjectAt(0));
            var known = SignatureAlgorithm.of(ASN1ObjectIdentifier.getInstance(algorithm.getObjectAt(0)));
            if (known.isPresent()) {
                return known.get();
            }
        }
        return SignatureAlgorithm.SHA256;
    }

    private static Extension extension(Extensions extensions, ASN1ObjectIdentifier wanted) {
        return extensions == null ? null : extensions.getExtension(wanted);
    }
}
