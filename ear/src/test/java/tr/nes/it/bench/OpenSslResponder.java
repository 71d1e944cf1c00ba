package tr.nes.it.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.StandardClients;

/**
 * {@code openssl ocsp} as a server for the same certificates, all good, with a P-256 signer and one process per
 * core.
 */
final class OpenSslResponder implements AutoCloseable {

    private final Process process;
    private final int port;

    OpenSslResponder(List<X509Certificate> certificates, StandardClients clients) throws Exception {
        Path folder = Files.createTempDirectory("nes-openssl-responder");
        Files.write(folder.resolve("issuing.pem"), clients.openssl.get("issuing.pem"));
        StringBuilder index = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            String serial = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
            index.append("V\t491231235959Z\t\t")
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
