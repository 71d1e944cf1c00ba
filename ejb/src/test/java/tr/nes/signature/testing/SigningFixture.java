package tr.nes.signature.testing;

import jakarta.enterprise.event.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.signature.BrowserSignature;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.DocumentOrder;
import tr.nes.signature.control.SignatureRequests;
import tr.nes.testing.People;

/** An authority, people with cards, and documents that wait for their signature. */
public final class SigningFixture implements AutoCloseable {

    private static final String SHA_256_INFO = "3031300D060960864801650304020105000420";

    public final TestAuthority authority = new TestAuthority(Instant.now().toString());

    public SigningFixture() {
        // the port first: every bean that injects an authority gets this one
        authority.port();
    }

    public HolderView person() {
        HolderView person = People.somebody();
        authority.bean(Holders.class).register(person, Set.of());
        return person;
    }

    public Card card(HolderView person) throws Exception {
        return card(person, CertificateStatus.ACTIVE);
    }

    /** A card with a key of an elliptic curve, such as secp256r1. */
    public Card card(HolderView person, String curve) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return card(person, CertificateStatus.ACTIVE, generator.generateKeyPair());
    }

    public Card card(HolderView person, CertificateStatus status) throws Exception {
        return card(person, status, TestAuthority.rsa());
    }

    private Card card(HolderView person, CertificateStatus status, KeyPair keys) throws Exception {
        X509Certificate issued = authority
                .port()
                .issue(new IssueOrder(
                        UUID.randomUUID(),
                        person.name(),
                        person.surname(),
                        person.identityNumber().value(),
                        keys.getPublic(),
                        authority.clock.instant(),
                        authority.clock.instant().plus(Duration.ofDays(365)),
                        null));
        authority.port().publish(TestAuthority.serial(issued), PublishedStatus.GOOD);
        authority.bean(CertificateRegistration.class).register(issued, person.id(), "1234A5B67890", status);
        return new Card(issued, keys);
    }

    /** A document that waits for this person. */
    public UUID order(HolderId person, byte[] pdf) {
        return authority
                .bean(SignatureRequests.class)
                .order(new DocumentOrder(DocumentKind.APPLICATION, UUID.randomUUID(), 3, person, "2026000001", pdf));
    }

    /** Of all beans: a mock. */
    @SuppressWarnings("unchecked")
    public Event<Object> events() {
        return authority.bean(Event.class);
    }

    /** @param pages their number */
    public static byte[] pdf(int pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A card, or a browser with one. */
    public record Card(X509Certificate certificate, KeyPair keys) {

        public String presented() throws GeneralSecurityException {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        }

        /** Signs like a card: pads the DigestInfo and applies the key; or ECDSA in DER. */
        public byte[] sign(byte[] hash) {
            try {
                if (isElliptic()) {
                    return signature("NONEwithECDSA", hash);
                }
                Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
                rsa.init(Cipher.ENCRYPT_MODE, keys.getPrivate());
                return rsa.doFinal(
                        HexFormat.of().parseHex(SHA_256_INFO + HexFormat.of().formatHex(hash)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private boolean isElliptic() {
            return keys.getPublic() instanceof ECPublicKey;
        }

        private byte[] signature(String algorithm, byte[] hash) throws GeneralSecurityException {
            Signature signer = Signature.getInstance(algorithm);
            signer.initSign(keys.getPrivate());
            signer.update(hash);
            return signer.sign();
        }

        /** What the browser extension answers to a prepared hash. */
        public BrowserSignature answer(String hash) {
            if (isElliptic()) {
                return halves(Base64.getDecoder().decode(hash));
            }
            byte[] signature = sign(Base64.getDecoder().decode(hash));
            return new BrowserSignature(Base64.getEncoder().encodeToString(signature), "RSA", "PKCS1.5", "SHA-256");
        }

        private BrowserSignature halves(byte[] hash) {
            try {
                byte[] signature = signature("NONEwithECDSAinP1363Format", hash);
                return new BrowserSignature(Base64.getEncoder().encodeToString(signature), "ECC", "NONE", "SHA-256");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        authority.close();
    }
}
