package tr.nes.authority.control.crl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
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
import tr.nes.authority.RevocationList;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.control.encoding.DerEncoder;
import tr.nes.authority.control.encoding.SignatureAlgorithm;
import tr.nes.authority.control.key.AuthorityKey;

/**
 * Builds a full revocation list (RFC 5280 §5.1) from encoded parts.
 *
 * @param issuer as in the issuer's certificate
 * @param point URL of the distribution point named in the certificates; null for a list that covers all the
 * issuer's certificates
 * @param kept from when on expired certificates stay listed (expiredCertsOnCRL, X.509 §9.5.2.8)
 */
record RevocationListBuilder(X500Name issuer, AuthorityKey key, String point, Instant kept) {

    private static final ASN1ObjectIdentifier EXPIRED_CERTS_ON_CRL = new ASN1ObjectIdentifier("2.5.29.60");
    private static final int SEQUENCE = 0x30;

    RevocationList sign(long number, Instant issuedAt, Instant nextUpdate, RevocationListEntries entries) {
        byte[] content = content(number, issuedAt, nextUpdate, entries.encoded());
        byte[] signature = key.sign(SignatureAlgorithm.SHA256.jcaName(), content);
        byte[] encoded = sequence(
                content,
                DerEncoder.encode(SignatureAlgorithm.SHA256.identifier()),
                DerEncoder.encode(new DERBitString(signature)));
        return new RevocationList(number, issuedAt, nextUpdate, encoded);
    }

    private byte[] content(long number, Instant issuedAt, Instant nextUpdate, byte[] entries) {
        return sequence(
                DerEncoder.encode(new ASN1Integer(1)),
                DerEncoder.encode(SignatureAlgorithm.SHA256.identifier()),
                DerEncoder.encode(issuer),
                DerEncoder.encode(Asn1Time.of(issuedAt.minus(Asn1Time.SLOW_CLOCK))),
                DerEncoder.encode(Asn1Time.of(nextUpdate)),
                entries.length == 0 ? entries : sequence(entries),
                DerEncoder.encode(new DERTaggedObject(true, 0, extensions(number))));
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
            extensions.addExtension(EXPIRED_CERTS_ON_CRL, false, Asn1Time.generalized(kept));
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

    private static byte[] sequence(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 6);
        out.write(SEQUENCE);
        writeLength(out, length);
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void writeLength(ByteArrayOutputStream out, int length) {
        if (length < 0x80) {
            out.write(length);
            return;
        }
        int octets = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
        out.write(0x80 | octets);
        for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8) {
            out.write(length >>> shift);
        }
    }
}
