package tr.nes.xipki;

import io.undertow.Undertow;
import io.undertow.util.Headers;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xipki.datasource.DataSourceWrapper;
import org.xipki.license.api.OcspLicense;
import org.xipki.ocsp.api.CertStatusInfo;
import org.xipki.ocsp.api.OcspStore;
import org.xipki.ocsp.api.RequestIssuer;
import org.xipki.ocsp.api.Responder;
import org.xipki.ocsp.server.OcspServerImpl;
import org.xipki.security.CertRevocationInfo;
import org.xipki.security.CrlReason;
import org.xipki.security.Securities;
import org.xipki.security.X509Cert;
import org.xipki.security.util.X509Util;

/** XiPKI's responder with its statuses in memory, behind a bare Undertow; arguments are its folder and a port. */
public final class XipkiResponder {

    /** Named in the configuration; all certificates are on hold or unknown. */
    public static final class Statuses extends OcspStore {

        static X509Cert issuer;
        static Set<BigInteger> onHold;
        static final Instant SINCE = Instant.parse("2026-11-01T00:00:00Z");

        @Override
        public boolean knowsIssuer(RequestIssuer asked) {
            return true;
        }

        @Override
        public X509Cert getIssuerCert(RequestIssuer asked) {
            return issuer;
        }

        @Override
        protected CertStatusInfo getCertStatus0(
                Instant time,
                RequestIssuer asked,
                BigInteger serial,
                boolean hash,
                boolean invalidity,
                boolean inherit) {
            return onHold.contains(serial)
                    ? CertStatusInfo.getRevokedCertStatusInfo(
                            new CertRevocationInfo(CrlReason.CERTIFICATE_HOLD, SINCE, null), time, null)
                    : CertStatusInfo.getUnknownCertStatusInfo(time, null);
        }

        @Override
        public void init(Map<String, ?> configuration, DataSourceWrapper none) {
            // in memory
        }

        @Override
        public boolean isHealthy() {
            return true;
        }

        @Override
        public void close() {
            // nothing to close
        }
    }

    private XipkiResponder() {}

    private static final OcspLicense NO_LIMITS = new OcspLicense() {
        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public boolean grantAllCAs() {
            return true;
        }

        @Override
        public boolean grant(String issuer) {
            return true;
        }

        @Override
        public void regulateSpeed() {
            // at full speed
        }
    };

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Statuses.issuer = X509Util.parseCert(folder.resolve("issuing.pem").toFile());
        Statuses.onHold = Files.readAllLines(folder.resolve("serials")).stream()
                .map(line -> new BigInteger(line, 16))
                .collect(Collectors.toSet());
        Securities securities = new Securities();
        securities.init();
        OcspServerImpl server = new OcspServerImpl(NO_LIMITS);
        server.setSecurityFactory(securities.getSecurityFactory());
        server.setConfFile(folder.resolve("responder.json").toString());
        server.init();
        Responder responder = server.getResponder("responder1");
        Undertow.builder()
                .addHttpListener(Integer.parseInt(arguments[1]), "localhost")
                .setHandler(exchange -> exchange.getRequestReceiver()
                        .receiveFullBytes((asking, request) -> asking.dispatch(() -> {
                            byte[] answer =
                                    server.answer(responder, request, false).getResponse();
                            asking.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/ocsp-response");
                            asking.getResponseSender().send(ByteBuffer.wrap(answer));
                        })))
                .build()
                .start();
    }
}
