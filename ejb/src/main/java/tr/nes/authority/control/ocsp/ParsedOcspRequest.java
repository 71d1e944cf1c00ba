package tr.nes.authority.control.ocsp;

import java.util.List;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.x509.Extension;
import tr.nes.authority.control.encoding.SignatureAlgorithm;

/**
 * The content of an OCSP request.
 *
 * @param certificates at least one
 * @param nonce returned unchanged; null if there was none
 * @param algorithm to sign the response with
 */
record ParsedOcspRequest(List<CertID> certificates, Extension nonce, SignatureAlgorithm algorithm) {}
