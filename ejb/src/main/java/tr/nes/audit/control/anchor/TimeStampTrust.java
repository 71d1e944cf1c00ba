package tr.nes.audit.control.anchor;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Validates time stamps against trusted certificates. */
record TimeStampTrust(TrustFile file) {

    /**
     * Checks the signature, the purpose timeStamping, and a path to a trusted certificate at the time of the
     * stamp; not revocation.
     *
     * @throws GeneralSecurityException if one of these checks fails
     */
    void check(TimeStampToken token) throws IOException, GeneralSecurityException, TSPException {
        List<X509Certificate> known = new ArrayList<>(file.certificates());
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        for (X509CertificateHolder sent : token.getCertificates().getMatches(null)) {
            known.add(converter.getCertificate(sent));
        }
        X509Certificate signer = known.stream()
                .filter(certificate -> token.getSID().match(holder(certificate)))
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("the token's signer is not known"));
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
        if (!file.certificates().contains(signer)) {
            checkPath(signer, known, token);
        }
    }

    private void checkPath(X509Certificate signer, List<X509Certificate> known, TimeStampToken token)
            throws IOException, GeneralSecurityException {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters path = new PKIXBuilderParameters(file.anchors(), target);
        path.setRevocationEnabled(false);
        path.setDate(token.getTimeStampInfo().getGenTime());
        path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        CertPathBuilder.getInstance("PKIX").build(path);
    }

    private static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(certificate.getEncoded());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
