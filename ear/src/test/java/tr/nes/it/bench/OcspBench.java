package tr.nes.it.bench;

import jakarta.inject.Inject;
import java.math.BigInteger;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.PublishedStatus;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.StandardClients;
import tr.nes.it.testing.TestIssueOrders;

/**
 * Measures responses per second and the 99th percentile of their latency, against {@code openssl ocsp} in the same
 * run with the same clients.
 */
class OcspBench extends InServer {

    private static final int CERTIFICATES = 100;
    private static final int WARM_UP = 3000;
    private static final int MEASURED = 5000;

    @Inject
    private CertificateAuthority authority;

    @Test
    void ocsp() throws Exception {
        StandardClients clients = new StandardClients();
        List<X509Certificate> certificates = new ArrayList<>();
        for (int i = 0; i < CERTIFICATES; i++) {
            X509Certificate certificate = authority.issue(TestIssueOrders.forAYear());
            authority.publish(
                    certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT), PublishedStatus.GOOD);
            certificates.add(certificate);
        }
        List<byte[]> requests = requests(certificates, clients.certificate("/ca/issuing.cer"));
        measure("ocsp", URI.create(clients.client.address("/ocsp")), requests);
        try (OpenSslResponder other = new OpenSslResponder(certificates, clients)) {
            measure("ocsp-openssl", other.address(), requests);
        }
    }

    private static void measure(String name, URI address, List<byte[]> requests) throws Exception {
        OcspLoad load = new OcspLoad(address, requests);
        load.run(WARM_UP);
        OcspLoad.Figures figures = load.run(MEASURED);
        BenchTable.row(name + "-rate", figures.perSecond(), "answers/s");
        BenchTable.row(name + "-p99", figures.p99(), "ms");
        BenchTable.row(name + "-resets", figures.resets(), "connections");
    }

    private static List<byte[]> requests(List<X509Certificate> certificates, X509Certificate issuer) throws Exception {
        JcaX509CertificateHolder holder = new JcaX509CertificateHolder(issuer);
        List<byte[]> requests = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            BigInteger serial = certificate.getSerialNumber();
            DigestCalculator sha1 = new JcaDigestCalculatorProviderBuilder()
                    .build()
                    .get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
            requests.add(new OCSPReqBuilder()
                    .addRequest(new CertificateID(sha1, holder, serial))
                    .build()
                    .getEncoded());
        }
        return requests;
    }
}
