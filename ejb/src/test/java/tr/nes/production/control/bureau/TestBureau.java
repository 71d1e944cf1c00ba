package tr.nes.production.control.bureau;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.production.BureauFileKind;
import tr.nes.production.control.bureau.BureauContent.Line;

/** A bureau with keys of its own; ours are in a file that the properties name. */
final class TestBureau implements AutoCloseable {

    private static final X500Name NAME = new X500Name("CN=Deneme Bürosu");
    private static final String PASSWORD = "Erguvan-4711";

    private final KeyPair keys = TestAuthority.rsa();
    private final X509Certificate certificate;
    private final X509Certificate ours;

    TestBureau(Path folder) throws Exception {
        KeyPair our = TestAuthority.rsa();
        certificate = selfSigned(keys);
        ours = selfSigned(our);
        Path store = folder.resolve("bureau.p12");
        Path password = folder.resolve("password");
        Path bureau = folder.resolve("bureau.cer");
        Files.writeString(password, PASSWORD);
        Files.write(bureau, certificate.getEncoded());
        KeyStore file = KeyStore.getInstance("PKCS12");
        file.load(null, null);
        file.setKeyEntry("us", our.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {ours});
        try (OutputStream out = Files.newOutputStream(store)) {
            file.store(out, PASSWORD.toCharArray());
        }
        System.setProperty("nes.bureau.certificate", bureau.toString());
        System.setProperty("nes.bureau.keystore", store.toString());
        System.setProperty("nes.bureau.keystore.password.file", password.toString());
    }

    BureauContent open(byte[] file) {
        return BureauContent.of(BureauEnvelope.open(file, keys.getPrivate(), ours));
    }

    /** A reply to this file: what becomes of each line. */
    byte[] reply(BureauFileKind kind, BureauContent to, Function<Line, List<String>> fields) {
        return reply(kind, to, fields, keys);
    }

    byte[] reply(BureauFileKind kind, BureauContent to, Function<Line, List<String>> fields, KeyPair signer) {
        List<Line> lines = to.lines().stream()
                .map(line -> new Line(line.order(), line.card(), fields.apply(line)))
                .toList();
        byte[] content = new BureauContent(kind, UUID.randomUUID(), to.file(), lines).encoded();
        return BureauEnvelope.seal(content, signer.getPrivate(), certificate, ours);
    }

    /** The request that a card's key signs. */
    static List<String> request(KeyPair card) {
        try {
            byte[] request = new JcaPKCS10CertificationRequestBuilder(NAME, card.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(card.getPrivate()))
                    .getEncoded();
            return List.of(Base64.getEncoder().encodeToString(request));
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PIN or PUK of an order's line, opened without our code. */
    byte[] secret(Line line, int field) throws GeneralSecurityException {
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");
        byte[] label = line.order().toString().getBytes(StandardCharsets.US_ASCII);
        rsa.init(
                Cipher.DECRYPT_MODE,
                keys.getPrivate(),
                new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, new PSource.PSpecified(label)));
        return rsa.doFinal(Base64.getDecoder().decode(line.fields().get(field)));
    }

    private static X509Certificate selfSigned(KeyPair pair) throws Exception {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                NAME,
                                BigInteger.ONE,
                                Date.from(now),
                                Date.from(now.plus(Duration.ofDays(3650))),
                                NAME,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }

    @Override
    public void close() {
        List.of("nes.bureau.certificate", "nes.bureau.keystore", "nes.bureau.keystore.password.file")
                .forEach(System::clearProperty);
    }
}
