package tr.nes.browser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A personalisation bureau that knows docs/bureau.md and the openssl command, and nothing of our code. */
public final class OpenSslBureau {

    /** id-ct-authEnvelopedData (RFC 5083 §2.1). */
    private static final String AUTH_ENVELOPED = "1.2.840.113549.1.9.16.1.23";

    private final Path folder;

    private OpenSslBureau(Path folder) {
        this.folder = folder;
    }

    /** @param theirs the bureau's key @param ours the portal's, of which it learns the certificate only */
    static OpenSslBureau of(KeyStoreFile theirs, KeyStoreFile ours) throws Exception {
        Path folder = Files.createTempDirectory("nes-openssl-bureau");
        OpenSslBureau bureau = new OpenSslBureau(folder);
        bureau.openssl(
                "pkcs12",
                "-in",
                theirs.store().toString(),
                "-passin",
                "file:" + theirs.password(),
                "-nodes",
                "-out",
                "bureau.pem");
        bureau.openssl(
                "pkcs12",
                "-in",
                ours.store().toString(),
                "-passin",
                "file:" + ours.password(),
                "-nokeys",
                "-out",
                "ours.pem");
        return bureau;
    }

    /** The bureau of the shared portal. */
    public static OpenSslBureau ofThisRun() {
        return BureauKeyStores.bureau();
    }

    /** A file that answers this one, each of its lines with the same content. */
    public byte[] answer(byte[] file, String kind, Supplier<String> content) throws Exception {
        List<String> lines = opened(file);
        List<String> answer = new ArrayList<>();
        String[] head = lines.get(0).split("\t");
        answer.add(String.join(
                "\t", head[0], kind, UUID.randomUUID().toString(), head[2], String.valueOf(lines.size() - 1)));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            answer.add(String.join("\t", fields[0], fields[1], content.get()));
        }
        return sealed(String.join("\n", answer) + "\n");
    }

    /** Lines of one of our files. */
    public List<String> opened(byte[] file) throws Exception {
        Files.write(folder.resolve("in.p7m"), file);
        openssl(("cms -verify -inform DER -in in.p7m -nointern -certfile ours.pem -CAfile ours.pem -purpose any -binary"
                        + " -out in.der")
                .split(" "));
        openssl("cms -decrypt -inform DER -in in.der -inkey bureau.pem -recip bureau.pem -binary -out in.txt"
                .split(" "));
        return Files.readAllLines(folder.resolve("in.txt"));
    }

    private byte[] sealed(String content) throws Exception {
        Files.writeString(folder.resolve("out.txt"), content);
        openssl(
                ("cms -encrypt -binary -in out.txt -outform DER -aes-256-gcm -recip ours.pem -keyopt rsa_padding_mode:oaep"
                                + " -keyopt rsa_oaep_md:sha256 -keyopt rsa_mgf1_md:sha256 -out out.der")
                        .split(" "));
        openssl(("cms -sign -binary -nodetach -in out.der -outform DER -signer bureau.pem -inkey bureau.pem -md sha256"
                        + " -econtent_type " + AUTH_ENVELOPED + " -out out.p7m")
                .split(" "));
        return Files.readAllBytes(folder.resolve("out.p7m"));
    }

    /** Of a new key, as a card makes it: PKCS #10, DER in Base64. */
    public String request() {
        try {
            openssl("req -new -newkey rsa:2048 -nodes -keyout card.key -subj /CN=Kart -outform DER -out card.csr"
                    .split(" "));
            return Base64.getEncoder().encodeToString(Files.readAllBytes(folder.resolve("card.csr")));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void openssl(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
