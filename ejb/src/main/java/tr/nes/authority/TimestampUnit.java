package tr.nes.authority;

import java.security.cert.X509Certificate;
import java.util.function.Supplier;
import org.bouncycastle.operator.ContentSigner;

/**
 * The authority's time-stamping unit (ETSI EN 319 421 §3.1).
 *
 * @param certificate with the purpose id-kp-timeStamping
 * @param issuer of the certificate
 * @param signers a new one for each signature, by the certificate's key
 */
public record TimestampUnit(X509Certificate certificate, X509Certificate issuer, Supplier<ContentSigner> signers) {}
