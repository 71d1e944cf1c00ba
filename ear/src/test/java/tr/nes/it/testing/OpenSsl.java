package tr.nes.it.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Command line tools that check certificates, in their own folder. */
public final class OpenSsl {

    private final Path folder;

    public OpenSsl() throws IOException {
        folder = Files.createTempDirectory("nes-openssl");
    }

    /** Its output on both streams, whatever its exit code. */
    public String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    public void put(String file, byte[] content) throws IOException {
        Files.write(folder.resolve(file), content);
    }

    /** Writes certificates in PEM, concatenated. */
    public void put(String file, X509Certificate... certificates) throws IOException, CertificateEncodingException {
        StringBuilder pem = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            pem.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        Files.writeString(folder.resolve(file), pem);
    }

    public byte[] get(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }
}
