package tr.nes.authority.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.util.CollectionStore;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.encoding.StreamedContent;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.control.key.AuthorityContentSigner;
import tr.nes.authority.control.key.AuthorityKeys;

/** Signs files that the authority hands out. No EJB: nobody calls it but slices, and outside of transactions. */
@ApplicationScoped
@PermitAll
public class CodeSigner {

    @Inject
    private AuthorityCertificates certificates;

    @Inject
    private AuthorityKeys keys;

    /** False if the authority is not founded here: certificates come from elsewhere. */
    public boolean isAvailable() {
        return certificates.isFounded();
    }

    /**
     * CMS SignedData without the content (RFC 5652 §5.2), in DER, with the certificates of signer and issuer; empty if there is no
     * key.
     *
     * @param content read once, never as a whole in memory
     */
    public Optional<byte[]> detached(InputStream content) throws IOException {
        if (!isAvailable()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    generator().generate(new StreamedContent(content), false).getEncoded());
        } catch (CMSException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException("a file can't be signed", e);
        }
    }

    private CMSSignedDataGenerator generator()
            throws CMSException, OperatorCreationException, CertificateEncodingException {
        X509CertificateHolder signer = holder(AuthorityRole.CODE_SIGNING);
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                .build(new AuthorityContentSigner(keys.key(AuthorityRole.CODE_SIGNING)), signer));
        generator.addCertificates(new CollectionStore<>(List.of(signer, holder(AuthorityRole.ISSUING))));
        return generator;
    }

    private X509CertificateHolder holder(AuthorityRole role) throws CertificateEncodingException {
        return new JcaX509CertificateHolder(certificates.certificate(role));
    }
}
