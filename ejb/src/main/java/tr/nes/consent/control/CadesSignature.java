package tr.nes.consent.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SimpleAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;

/**
 * A CAdES signature of level B-B (ETSI EN 319 122-1 §6.3) with its content inside, made in two steps: first the
 * hash for the card, then the document with the card's signature. Both steps produce the same bytes because the
 * time is a parameter.
 */
final class CadesSignature {

    private static final Instant GENERALIZED_FROM = Instant.parse("2050-01-01T00:00:00Z");
    private static final DateTimeFormatter LONG = format("yyyyMMddHHmmss'Z'");
    private static final DateTimeFormatter SHORT = format("yyMMddHHmmss'Z'");

    private final byte[] content;
    private final X509Certificate signer;
    private final Instant at;

    CadesSignature(byte[] content, X509Certificate signer, Instant at) {
        this.content = content.clone();
        this.signer = signer;
        this.at = at;
    }

    /** SHA-256 of the signed attributes (RFC 5652 §5.4). */
    byte[] hash() {
        ByteArrayOutputStream attributes = new ByteArrayOutputStream();
        build(attributes, new byte[0]);
        return sha256(attributes.toByteArray());
    }

    /**
     * @param signature RSA with PKCS#1 v1.5 padding, or ECDSA in DER, over {@link #hash()}
     * @return DER
     * @throws CardException SIGNATURE_INVALID if the signature is not the signer's
     */
    byte[] complete(byte[] signature) {
        CMSSignedData whole = build(new ByteArrayOutputStream(), signature);
        try {
            SignerInformation only =
                    whole.getSignerInfos().getSigners().iterator().next();
            if (!only.verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer))) {
                throw new CardException(Reason.SIGNATURE_INVALID);
            }
            return whole.getEncoded("DER");
        } catch (CMSException | OperatorCreationException | RuntimeOperatorException e) {
            throw new CardException(Reason.SIGNATURE_INVALID);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private CMSSignedData build(ByteArrayOutputStream attributes, byte[] signature) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addCertificates(new JcaCertStore(List.of(signer)));
            SignerInfoGeneratorBuilder one = new SignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(new SimpleAttributeTableGenerator(attributes()));
            ExternalSignature card = new ExternalSignature(attributes, signature, signer.getPublicKey());
            generator.addSignerInfoGenerator(one.build(card, new JcaX509CertificateHolder(signer)));
            return generator.generate(new CMSProcessableByteArray(content), true);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("CAdES", e);
        }
    }

    /** The attributes that level B-B requires; signing-certificate-v2 is RFC 5035 §3. */
    private AttributeTable attributes() throws GeneralSecurityException {
        SigningCertificateV2 certificate = new SigningCertificateV2(new ESSCertIDv2(sha256(signer.getEncoded())));
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
        attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(sha256(content))));
        attributes.add(attribute(CMSAttributes.signingTime, signingTime()));
        attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, certificate));
        return new AttributeTable(attributes);
    }

    /** UTCTime through 2049, GeneralizedTime from 2050 (RFC 5652 §11.3). */
    private ASN1Primitive signingTime() {
        return at.isBefore(GENERALIZED_FROM)
                ? new DERUTCTime(SHORT.format(at))
                : new DERGeneralizedTime(LONG.format(at));
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
