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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import tr.nes.it.testing.Await;

/** Somebody else's server for the same certificates, all on hold, with a P-256 signer. */
final class OtherResponder implements AutoCloseable {

    private static final String PASSWORD = "1234";

    private final Process process;
    private final int port;

    private OtherResponder(int port, Process process) {
        this.process = process;
        this.port = port;
    }

    /** {@code openssl ocsp}, one process per core. */
    static OtherResponder openSsl(X509CRL list, X509Certificate issuer) throws Exception {
        Path folder = signer(issuer);
        StringBuilder index = new StringBuilder();
        for (String serial : serials(list)) {
            index.append("R\t491231235959Z\t261101000000Z,certificateHold\t")
                    .append(serial)
                    .append("\tunknown\t/CN=")
                    .append(serial)
                    .append('\n');
        }
        Files.writeString(folder.resolve("index.txt"), index, StandardCharsets.US_ASCII);
        int port = freePort();
        return listening(
                port,
                start(
                        folder,
                        List.of(("openssl ocsp -index index.txt -CA issuing.pem -rsigner signer.pem -rkey key.pem"
                                        + " -multi 2 -port " + port)
                                .split(" "))));
    }

    /** XiPKI with its statuses in memory and its usual providers, as a server JVM. */
    static OtherResponder xipki(X509CRL list, X509Certificate issuer) throws Exception {
        Path folder = signer(issuer);
        Files.write(folder.resolve("serials"), serials(list));
        start(
                        folder,
                        List.of(("openssl pkcs12 -export -inkey key.pem -in signer.pem -out signer.p12 -passout pass:"
                                        + PASSWORD)
                                .split(" ")))
                .waitFor();
        Files.writeString(folder.resolve("responder.json"), XIPKI.formatted(PASSWORD, folder.resolve("signer.p12")));
        int port = freePort();
        Path built = Path.of("xipki", "target").toAbsolutePath();
        return listening(
                port,
                start(
                        folder,
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx512m",
                                "-cp",
                                built.resolve("classes") + ":" + built.resolve("lib") + "/*",
                                "tr.nes.xipki.XipkiResponder",
                                folder.toString(),
                                String.valueOf(port))));
    }

    private static final String XIPKI = """
            {"master": true, "unknownIssuerBehaviour": "malformedRequest",
            "requestOptions": [{"name": "request", "hashAlgorithms": ["SHA1", "SHA256"], "maxRequestListCount": 10,
              "maxRequestSize": 4096, "nonce": {"maxLen": 32, "minLen": 4, "occurrence": "optional"},
              "signatureRequired": false, "supportsHttpGet": true, "validateSignature": false, "versions": ["v1"]}],
            "responders": [{"name": "responder1", "inheritCaRevocation": false, "mode": "RFC6960", "request": "request",
              "response": "response", "servletPaths": ["/"], "signer": "signer", "stores": ["memory"]}],
            "responseOptions": [{"name": "response", "embedCertsMode": "SIGNER", "includeCerthash": false,
              "includeInvalidityDate": false, "includeRevReason": true, "responderIdByName": true}],
            "signers": [{"name": "signer", "type": "pkcs12", "algorithms": ["SHA256withECDSA"], "caCerts": [],
              "key": "password=%s,keystore=file:%s"}],
            "stores": [{"name": "memory", "ignoreExpiredCert": false, "ignoreNotYetValidCert": false,
              "includeArchiveCutoff": false, "includeCrlId": false, "retentionInterval": -1,
              "unknownCertBehaviour": "unknown", "updateInterval": "NEVER",
              "source": {"type": "java:tr.nes.xipki.XipkiResponder$Statuses"}}]}
            """;

    ProcessHandle process() {
        return process.toHandle();
    }

    URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** A folder with issuing.pem, key.pem and signer.pem. */
    private static Path signer(X509Certificate issuer) throws Exception {
        Path folder = Files.createTempDirectory("nes-responder");
        Files.writeString(
                folder.resolve("issuing.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(issuer.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        start(
                        folder,
                        List.of(("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem"
                                        + " -out signer.pem -subj /CN=signer -days 2")
                                .split(" ")))
                .waitFor();
        return folder;
    }

    private static List<String> serials(X509CRL list) {
        List<String> serials = new ArrayList<>();
        for (X509CRLEntry entry : list.getRevokedCertificates()) {
            serials.add(entry.getSerialNumber().toString(16).toUpperCase(Locale.ROOT));
        }
        return serials;
    }

    private static OtherResponder listening(int port, Process process) throws Exception {
        OtherResponder started = new OtherResponder(port, process);
        Await.until("the other responder listens", started::listens);
        return started;
    }

    private boolean listens() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the other responder ended: " + process.exitValue());
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

    private static Process start(Path folder, List<String> command) throws IOException {
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
