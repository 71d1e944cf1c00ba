package tr.nes.authority.testing;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import tr.nes.authority.AuthorityRole;

/** Asks as a standard client does, and believes only what is signed by the delegated signer. */
public final class OcspClient {

    private final TestAuthority authority;
    private final X509CertificateHolder issuer;

    public OcspClient(TestAuthority authority) throws Exception {
        this.authority = authority;
        this.issuer = new JcaX509CertificateHolder(authority.certificate(AuthorityRole.ISSUING));
    }

    public CertificateID id(ASN1ObjectIdentifier hash, BigInteger serial) throws Exception {
        return new CertificateID(
                new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(hash)), issuer, serial);
    }

    public byte[] request(X509Certificate... certificates) throws Exception {
        OCSPReqBuilder builder = new OCSPReqBuilder();
        for (X509Certificate certificate : certificates) {
            builder.addRequest(id(OIWObjectIdentifiers.idSHA1, certificate.getSerialNumber()));
        }
        return builder.build().getEncoded();
    }

    public byte[] request(X509Certificate certificate, Extension extension) throws Exception {
        return new OCSPReqBuilder()
                .addRequest(id(OIWObjectIdentifiers.idSHA1, certificate.getSerialNumber()))
                .setRequestExtensions(new Extensions(extension))
                .build()
                .getEncoded();
    }

    public static Extension nonce(byte[] octets) throws Exception {
        return new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(octets).getEncoded());
    }

    /** OCSPResponseStatus. */
    public int status(byte[] request) throws Exception {
        return new OCSPResp(authority.responder().answer(request).encoded()).getStatus();
    }

    /** A successful answer whose signature and signer hold. */
    public BasicOCSPResp ask(byte[] request) throws Exception {
        OCSPResp response = new OCSPResp(authority.responder().answer(request).encoded());
        if (response.getStatus() != OCSPResp.SUCCESSFUL) {
            throw new AssertionError("answer is an error: " + response.getStatus());
        }
        BasicOCSPResp basic = (BasicOCSPResp) response.getResponseObject();
        X509CertificateHolder signer = basic.getCerts()[0];
        JcaContentVerifierProviderBuilder verifier = new JcaContentVerifierProviderBuilder();
        if (!basic.isSignatureValid(verifier.build(signer))
                || !signer.isSignatureValid(verifier.build(authority.certificate(AuthorityRole.ISSUING)))) {
            throw new AssertionError("not signed by the delegated signer");
        }
        return basic;
    }

    /** {@code good}, {@code unknown}, or {@code revoked} and the reason's code. */
    public String told(X509Certificate certificate) throws Exception {
        return OcspResponseReader.text(ask(request(certificate)).getResponses()[0]);
    }
}
