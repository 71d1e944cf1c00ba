package tr.nes.browser.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Locale;
import tr.nes.it.testing.Await;

/**
 * {@code openssl ocsp} as a server for the same certificates, all on hold, with a P-256 signer and one process per
 * core.
 */
final class OpenSslResponder implements AutoCloseable {

    private final Process process;
    private final int port;

    OpenSslResponder(X509CRL list, X509Certificate issuer) throws Exception {
        Path folder = Files.createTempDirectory("nes-openssl-responder");
        Files.writeString(
                folder.resolve("issuing.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(issuer.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        StringBuilder index = new StringBuilder();
        for (X509CRLEntry entry : list.getRevokedCertificates()) {
            String serial = entry.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
            index.append("R\t491231235959Z\t261101000000Z,certificateHold\t")
                    .append(serial)
                    .append("\tunknown\t/CN=")
                    .append(serial)
                    .append('\n');
        }
        Files.writeString(folder.resolve("index.txt"), index, StandardCharsets.US_ASCII);
        start(
                        folder,
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-keyout",
                        "key.pem",
                        "-out",
                        "signer.pem",
                        "-subj",
                        "/CN=signer",
                        "-days",
                        "2")
                .waitFor();
        port = freePort();
        process = start(
                folder,
                "openssl",
                "ocsp",
                "-port",
                String.valueOf(port),
                "-index",
                "index.txt",
                "-CA",
                "issuing.pem",
                "-rsigner",
                "signer.pem",
                "-rkey",
                "key.pem",
                "-multi",
                "2");
        Await.until("openssl ocsp listens", this::listens);
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    private boolean listens() {
        if (!process.isAlive()) {
            throw new IllegalStateException("openssl ocsp ended: " + process.exitValue());
        }
        try (Socket probe = new Socket("localhost", port)) {
            return probe.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static Process start(Path folder, String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
