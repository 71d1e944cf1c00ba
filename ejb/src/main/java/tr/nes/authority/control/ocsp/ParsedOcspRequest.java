package tr.nes.authority.control.ocsp;

import java.util.List;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.x509.Extension;
import tr.nes.authority.control.encoding.SignatureAlgorithm;

/**
 * What an OCSP request asks.
 *
 * @param certificates at least one
 * @param nonce to be sent back as it is; null if there was none
 * @param algorithm to sign the answer with
 */
record ParsedOcspRequest(List<CertID> certificates, Extension nonce, SignatureAlgorithm algorithm) {}
