package tr.nes.browser.bench;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.ClusterVisitor;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.StatusReader;
import tr.nes.it.bench.BenchTable;

/**
 * Measures how long after the holder's suspension or reinstatement at one server of a cluster the other one tells it: from the
 * page's answer to the first OCSP response that does.
 */
@Tag("nightly")
class ClusterStatusBench {

    private static final int CHANGES = 1000;
    private static final String CARD = "1234A5B67890";

    @RegisterExtension
    final Scene scene = Scene.inACluster();

    private final HttpClient client = HttpClient.newHttpClient();
    private byte[] question;

    @Test
    void changes() throws Exception {
        question = question();
        ClusterVisitor holder = scene.cluster().visitor(scene.cluster().first(), Person.SAHIP);
        if (!holder.logIn()) {
            throw new AssertionError("not logged in");
        }
        double[] times = new double[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            boolean before = isGood();
            // limits are other tests' matter
            scene.ledger().change("update allowance set used = 0");
            if (!holder.changeCertificate()) {
                throw new AssertionError("change " + i + " was not accepted");
            }
            long start = System.nanoTime();
            while (isGood() == before) {
                Thread.onSpinWait();
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        BenchTable.row("status-elsewhere.median", Statistics.median(times), "ms");
        BenchTable.row("status-elsewhere.p99", Statistics.quantile(times, 0.99), "ms");
        BenchTable.row("status-elsewhere.worst", Statistics.quantile(times, 1), "ms");
    }

    /** As the second server tells. */
    private boolean isGood() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(scene.cluster().second().address() + "/ocsp"))
                .header("Content-Type", "application/ocsp-request")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        byte[] answer =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        BasicOCSPResp told = (BasicOCSPResp) new OCSPResp(answer).getResponseObject();
        return told.getResponses()[0].getCertStatus() == null;
    }

    private byte[] question() throws Exception {
        X509Certificate issuer = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(
                        new StatusReader(scene.address()).get("/ca/issuing.cer").body()));
        DigestCalculator sha1 = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
        BigInteger serial = new BigInteger(
                scene.ledger()
                        .texts(
                                "select serial_number from certificate where card_serial = ? and status = 'ACTIVE'",
                                CARD)
                        .get(0),
                16);
        return new OCSPReqBuilder()
                .addRequest(new CertificateID(sha1, new JcaX509CertificateHolder(issuer), serial))
                .build()
                .getEncoded();
    }
}
