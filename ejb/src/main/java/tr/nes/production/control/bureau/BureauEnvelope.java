package tr.nes.production.control.bureau;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;

/**
 * CMS SignedData (RFC 5652, SHA256withRSA) around AuthEnvelopedData (RFC 5083, AES-256-GCM, RSA-OAEP with SHA-256). The
 * signer is checked against the one known certificate, before anything is decrypted.
 */
final class BureauEnvelope {

    private static final Provider CRYPTO = new BouncyCastleProvider();

    private BureauEnvelope() {}

    static byte[] seal(byte[] content, PrivateKey ours, X509Certificate signer, X509Certificate recipient) {
        try {
            CMSSignedDataGenerator signature = new CMSSignedDataGenerator();
            signature.addCertificates(new JcaCertStore(List.of(signer)));
            signature.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(CRYPTO)
                            .build())
                    .build(
                            new JcaContentSignerBuilder("SHA256withRSA")
                                    .setProvider(CRYPTO)
                                    .build(ours),
                            signer));
            byte[] encrypted = encrypted(content, recipient);
            return signature
                    .generate(new CMSProcessableByteArray(CMSObjectIdentifiers.authEnvelopedData, encrypted), true)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new ProductionException(Reason.BUREAU_MISSING);
        }
    }

    private static byte[] encrypted(byte[] content, X509Certificate recipient)
            throws CMSException, GeneralSecurityException, IOException {
        CMSAuthEnvelopedDataGenerator envelope = new CMSAuthEnvelopedDataGenerator();
        envelope.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(
                        recipient,
                        new JcaAlgorithmParametersConverter()
                                .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, oaep(new byte[0])))
                .setProvider(CRYPTO));
        return envelope.generate(new CMSProcessableByteArray(content), (OutputAEADEncryptor)
                        new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                                .setProvider(CRYPTO)
                                .build())
                .getEncoded();
    }

    /** @throws ProductionException BUREAU_UNREADABLE */
    static byte[] open(byte[] file, PrivateKey ours, X509Certificate signer) {
        try {
            CMSSignedData signed = new CMSSignedData(file);
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            boolean authentic = signers.size() == 1
                    && signers.iterator()
                            .next()
                            .verify(new JcaSimpleSignerInfoVerifierBuilder()
                                    .setProvider(CRYPTO)
                                    .build(signer.getPublicKey()));
            if (!authentic) {
                throw new ProductionException(Reason.BUREAU_UNREADABLE);
            }
            CMSAuthEnvelopedData envelope =
                    new CMSAuthEnvelopedData((byte[]) signed.getSignedContent().getContent());
            RecipientInformation recipient =
                    envelope.getRecipientInfos().getRecipients().iterator().next();
            return recipient.getContent(new JceKeyTransAuthEnvelopedRecipient(ours).setProvider(CRYPTO));
        } catch (CMSException | OperatorCreationException | RuntimeException altered) {
            throw new ProductionException(Reason.BUREAU_UNREADABLE);
        }
    }

    /** RSA-OAEP with SHA-256; the order's id is the label, so that no secret can be moved to another line. */
    static byte[] encrypt(byte[] secret, PublicKey recipient, UUID order) {
        try {
            Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPPadding", CRYPTO);
            rsa.init(Cipher.ENCRYPT_MODE, recipient, oaep(order.toString().getBytes(StandardCharsets.US_ASCII)));
            return rsa.doFinal(secret);
        } catch (GeneralSecurityException e) {
            throw new ProductionException(Reason.BUREAU_MISSING);
        }
    }

    private static OAEPParameterSpec oaep(byte[] label) {
        return new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, new PSource.PSpecified(label));
    }
}
