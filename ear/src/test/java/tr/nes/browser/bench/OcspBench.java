package tr.nes.browser.bench;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.URI;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.StatusReader;
import tr.nes.it.bench.BenchTable;

/**
 * Measures responses a second, their 99th percentile, and responses for each second of processor time that the responder
 * spends: with a nonce at 32 and 8 connections, without, by GET; against {@code openssl ocsp} and XiPKI in the same run.
 */
class OcspBench {

    private static final int MANY = 32;
    private static final int FEW = 8;
    private static final int WARM_UP = 60_000;
    private static final int MEASURED = 60_000;

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void ocsp() throws Exception {
        StatusReader reader = new StatusReader(scene.address());
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        X509Certificate issuer = (X509Certificate) factory.generateCertificate(
                new ByteArrayInputStream(reader.get("/ca/issuing.cer").body()));
        X509CRL list = (X509CRL) factory.generateCRL(
                new ByteArrayInputStream(reader.get("/crl/issuing.crl").body()));
        List<OcspQuestion> withNonce = questions(list, issuer, true);
        List<OcspQuestion> without = questions(list, issuer, false);
        URI portal = URI.create(scene.address() + "/ocsp");
        CpuTime server = new CpuTime(scene.portal().java());
        measure("ocsp-nonce-32", server, OcspLoad.byPost(portal, withNonce), MANY);
        measure("ocsp-nonce-8", server, OcspLoad.byPost(portal, withNonce), FEW);
        measure("ocsp-prepared-32", server, OcspLoad.byPost(portal, without), MANY);
        measure("ocsp-get-32", server, OcspLoad.byGet(portal, without), MANY);
        try (OtherResponder openSsl = OtherResponder.openSsl(list, issuer)) {
            measure("openssl-nonce-32", openSsl, withNonce);
        }
        try (OtherResponder xipki = OtherResponder.xipki(list, issuer)) {
            measure("xipki-nonce-32", xipki, withNonce);
        }
    }

    private static List<OcspQuestion> questions(X509CRL list, X509Certificate issuer, boolean withNonce)
            throws Exception {
        List<OcspQuestion> questions = new ArrayList<>();
        for (X509CRLEntry entry : list.getRevokedCertificates()) {
            questions.add(OcspQuestion.about(entry.getSerialNumber(), issuer, withNonce));
        }
        // one that nobody knows
        questions.add(OcspQuestion.about(BigInteger.TEN, issuer, withNonce));
        return questions;
    }

    private static void measure(String name, OtherResponder other, List<OcspQuestion> questions) throws Exception {
        measure(name, new CpuTime(other.process()), OcspLoad.byPost(other.address(), questions), MANY);
    }

    private static void measure(String name, CpuTime responder, OcspLoad load, int connections) throws Exception {
        load.run(connections, WARM_UP / connections);
        double before = responder.seconds();
        OcspLoad.Figures figures = load.run(connections, MEASURED / connections);
        double spent = responder.seconds() - before;
        BenchTable.row(name + "-rate", figures.perSecond(), "answers/s");
        BenchTable.row(name + "-p99", figures.p99(), "ms");
        BenchTable.row(name + "-per-core-second", MEASURED / spent, "answers");
    }
}
