package tr.nes.authority.control.crl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.control.encoding.DerEncoder;
import tr.nes.authority.control.encoding.SignatureAlgorithm;
import tr.nes.authority.control.key.AuthorityKey;

/**
 * Writes full revocation lists (RFC 5280 §5.1), however long, without having one in memory.
 *
 * @param issuer as in the issuer's certificate
 * @param point URL of the distribution point named in the certificates; null for a list that covers all the
 * issuer's certificates
 * @param kept from when on expired certificates stay listed (expiredCertsOnCRL, X.509 §9.5.2.8); null if they don't
 */
record RevocationListBuilder(X500Name issuer, AuthorityKey key, String point, Instant kept) {

    private static final ASN1ObjectIdentifier EXPIRED_CERTS_ON_CRL = new ASN1ObjectIdentifier("2.5.29.60");
    private static final byte SEQUENCE = 0x30;
    private static final byte[] NOTHING = {};

    /**
     * Writes a signed list.
     *
     * @param target replaced
     * @return its SHA-256, hexadecimal
     */
    String write(Path target, long number, Instant issuedAt, Instant nextUpdate, RevocationListEntries entries)
            throws IOException {
        byte[] head = concatenated(
                DerEncoder.encode(new ASN1Integer(1)),
                DerEncoder.encode(SignatureAlgorithm.SHA256.identifier()),
                DerEncoder.encode(issuer),
                DerEncoder.encode(Asn1Time.of(issuedAt.minus(Asn1Time.SLOW_CLOCK))),
                DerEncoder.encode(Asn1Time.of(nextUpdate)),
                entries.length() == 0 ? NOTHING : sequence(entries.length()));
        byte[] tail = DerEncoder.encode(new DERTaggedObject(true, 0, extensions(number)));
        AuthorityKey.Content content = out -> {
            out.write(sequence(head.length + entries.length() + tail.length));
            out.write(head);
            entries.writeTo(out);
            out.write(tail);
        };
        byte[] signature = key.sign(SignatureAlgorithm.SHA256.jcaName(), content);
        byte[] signed = concatenated(
                DerEncoder.encode(SignatureAlgorithm.SHA256.identifier()),
                DerEncoder.encode(new DERBitString(signature)));
        long inner = head.length + entries.length() + tail.length;
        long whole = sequence(inner).length + inner + signed.length;
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(target), sha256())) {
            out.write(sequence(whole));
            content.writeTo(out);
            out.write(signed);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    private Extensions extensions(long number) {
        SubjectPublicKeyInfo signer =
                SubjectPublicKeyInfo.getInstance(key.publicKey().getEncoded());
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        try {
            extensions.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new BcX509ExtensionUtils().createAuthorityKeyIdentifier(signer));
            extensions.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
            if (point != null) {
                extensions.addExtension(Extension.issuingDistributionPoint, true, issuingPoint());
            }
            if (kept != null) {
                extensions.addExtension(EXPIRED_CERTS_ON_CRL, false, Asn1Time.generalized(kept));
            }
            return extensions.generate();
        } catch (IOException e) {
            throw new IllegalStateException("does not encode", e);
        }
    }

    private IssuingDistributionPoint issuingPoint() {
        GeneralName place = new GeneralName(GeneralName.uniformResourceIdentifier, point);
        return new IssuingDistributionPoint(
                new DistributionPointName(new GeneralNames(place)), false, false, null, false, false);
    }

    private static byte[] concatenated(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Identifier and length octets of a SEQUENCE with so many octets of content (X.690 §8.1). */
    private static byte[] sequence(long length) {
        if (length < 0x80) {
            return new byte[] {SEQUENCE, (byte) length};
        }
        byte[] octets = BigInteger.valueOf(length).toByteArray();
        int sign = octets[0] == 0 ? 1 : 0;
        byte[] header = new byte[2 + octets.length - sign];
        header[0] = SEQUENCE;
        header[1] = (byte) (0x80 | octets.length - sign);
        System.arraycopy(octets, sign, header, 2, octets.length - sign);
        return header;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
