package tr.nes.ejbca.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import tr.nes.ejbca.testing.EjbcaState.Answer;

/** EJBCA's REST interface over TLS with client authentication; can be made to fail. */
public final class EjbcaServer implements AutoCloseable {

    public static final String CA = "Deneme NES";
    public static final String ISSUER = "CN=Deneme NES,O=Ornek,C=TR";

    /** Its behaviour from now on. */
    public enum Mood {
        OBLIGING,
        /** Carries out the request and closes the connection without a response. */
        MUTE,
        /** Closes the connection after issuing a certificate. */
        FORGETFUL,
        /** Its crypto token is offline: 503, nothing is done. */
        OFFLINE,
        /** Requires an approval: 202. */
        WAITING,
        /** Another server responds in its place. */
        BABBLING
    }

    private final HttpsServer server;
    private final Path folder;
    private final EjbcaState state = new EjbcaState(Credentials.of(ISSUER));
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.OBLIGING;

    /** @param folder for the client's files */
    public EjbcaServer(Path folder) throws IOException, GeneralSecurityException {
        this.folder = folder;
        Credentials ours = Credentials.of("CN=portal");
        Credentials its = Credentials.of("CN=localhost");
        ours.write(folder.resolve("account.p12"));
        Files.writeString(folder.resolve("password"), new String(Credentials.PASSWORD) + "\n");
        Files.writeString(folder.resolve("trust.pem"), pem(its.certificate().getEncoded()));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new ForAccount(context(its, ours)));
        server.createContext("/", this::handle);
        server.start();
    }

    /** Sets our system properties. */
    public void configure() {
        System.setProperty(
                "nes.ejbca.url", "https://localhost:" + server.getAddress().getPort());
        System.setProperty("nes.ejbca.ca", CA);
        System.setProperty("nes.ejbca.issuer", ISSUER);
        System.setProperty("nes.ejbca.profile", "NES");
        System.setProperty("nes.ejbca.profile.5000", "NES 5000");
        System.setProperty("nes.ejbca.entity.profile", "NES sahibi");
        System.setProperty("nes.ejbca.keystore", folder.resolve("account.p12").toString());
        System.setProperty(
                "nes.ejbca.keystore.password.file", folder.resolve("password").toString());
        System.setProperty("nes.ejbca.trust", folder.resolve("trust.pem").toString());
    }

    public static void forget() {
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("nes.ejbca."));
    }

    public void is(Mood next) {
        mood = next;
    }

    /** Method and decoded path of each request. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public EjbcaState state() {
        return state;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + path);
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (mood) {
                case OFFLINE -> write(exchange, Answer.error(503, "Device was unavailable."));
                case WAITING -> write(exchange, Answer.error(202, "waiting for approval"));
                case BABBLING -> write(exchange, new Answer(200, "<html>proxy</html>"));
                case MUTE -> EjbcaCalls.of(state, exchange, path, body);
                case OBLIGING -> write(exchange, EjbcaCalls.of(state, exchange, path, body));
                case FORGETFUL -> {
                    Answer answer = EjbcaCalls.of(state, exchange, path, body);
                    if (!path.endsWith("/certificaterequest")) {
                        write(exchange, answer);
                    }
                }
            }
        }
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static SSLContext context(Credentials its, Credentials trusted) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(its.keyStore(), Credentials.PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted.trust());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static String pem(byte[] der) {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Requires a client certificate. */
    private static final class ForAccount extends HttpsConfigurator {
        ForAccount(SSLContext context) {
            super(context);
        }

        @Override
        public void configure(HttpsParameters parameters) {
            SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
            wanted.setNeedClientAuth(true);
            parameters.setSSLParameters(wanted);
        }
    }
}
