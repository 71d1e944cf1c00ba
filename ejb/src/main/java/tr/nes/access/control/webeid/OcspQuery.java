package tr.nes.access.control.webeid;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** One OCSP request: about one certificate, with a nonce, so that the response can't be an old one. */
record OcspQuery(X509Certificate certificate, X509Certificate issuer, byte[] nonce) {

    byte[] encoded() throws IOException {
        try {
            Extension once = new Extension(
                    OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded());
            return new OCSPReqBuilder()
                    .addRequest(new CertificateID(
                            digests().get(CertificateID.HASH_SHA1), issuerHolder(), certificate.getSerialNumber()))
                    .setRequestExtensions(new Extensions(once))
                    .build()
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    /** OCSP URL of the certificate's issuer (RFC 5280 §4.2.2.1); empty if there is none with HTTP. */
    Optional<URI> responder() throws IOException {
        Extension access = holder(certificate).getExtension(Extension.authorityInfoAccess);
        if (access == null) {
            return Optional.empty();
        }
        return Stream.of(AuthorityInformationAccess.getInstance(access.getParsedValue())
                        .getAccessDescriptions())
                .filter(a -> AccessDescription.id_ad_ocsp.equals(a.getAccessMethod()))
                .map(AccessDescription::getAccessLocation)
                .filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
                .map(name -> name.getName().toString())
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .findFirst()
                .flatMap(OcspQuery::address);
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(new URI(url)).filter(address -> address.getHost() != null);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    boolean isMeantBy(CertificateID answered) throws IOException {
        try {
            return answered.getSerialNumber().equals(certificate.getSerialNumber())
                    && answered.matchesIssuer(issuerHolder(), digests());
        } catch (OCSPException e) {
            return false;
        }
    }

    X509CertificateHolder issuerHolder() throws IOException {
        return holder(issuer);
    }

    private static X509CertificateHolder holder(X509Certificate certificate) throws IOException {
        try {
            return new JcaX509CertificateHolder(certificate);
        } catch (CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    private static DigestCalculatorProvider digests() throws IOException {
        try {
            return new JcaDigestCalculatorProviderBuilder().build();
        } catch (OperatorCreationException e) {
            throw new IOException(e);
        }
    }
}
