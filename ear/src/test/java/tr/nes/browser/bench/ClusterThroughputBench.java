package tr.nes.browser.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.browser.testing.ClusterVisitor;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.ProxiedCluster;
import tr.nes.browser.testing.StatusReader;
import tr.nes.it.bench.BenchTable;

/**
 * Passwords and OCSP requests that one, two and three servers behind HAProxy take, on the same processors as their
 * PostgreSQL, the proxy and the clients. Needs root and Debian's haproxy.
 */
@Tag("nightly")
class ClusterThroughputBench {

    private static final List<Person> PEOPLE =
            List.of(Person.SAHIP, Person.YETKILI, Person.ISLETMEN, Person.DENETCI, Person.YONETICI, Person.YENILEYEN);
    private static final int LOGINS_EACH = 10;
    private static final int CLIENTS = 8;
    private static final int WARM_UP = 2000;
    private static final int REQUESTS_EACH = 4000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void measure(int servers) throws Exception {
        try (ProxiedCluster cluster = ProxiedCluster.start(servers)) {
            String name = "cluster." + servers + '.';
            logIn(cluster, 2);
            BusyTime busy = BusyTime.now();
            BenchTable.row(name + "logins", logIn(cluster, LOGINS_EACH), "logins/s");
            BenchTable.row(name + "logins.busy", busy.percent(), "% of the processors");
            OcspLoad load = OcspLoad.byPost(URI.create(cluster.address() + "/ocsp"), questions(cluster));
            load.run(CLIENTS, WARM_UP);
            busy = BusyTime.now();
            OcspLoad.Figures ocsp = load.run(CLIENTS, REQUESTS_EACH);
            BenchTable.row(name + "ocsp.busy", busy.percent(), "% of the processors");
            BenchTable.row(name + "ocsp", ocsp.perSecond(), "answers/s");
            BenchTable.row(name + "ocsp.p99", ocsp.p99(), "ms");
            BenchTable.row(name + "load", loadAverage(), "processes");
        }
    }

    /** Şifreli Giriş up to the offer of an SMS, which is sent by a job. */
    private static double logIn(ProxiedCluster cluster, int each) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE.size());
        try {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (Person person : PEOPLE) {
                running.add(threads.submit(() -> logIn(cluster, person, each)));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return PEOPLE.size() * each / ((System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void logIn(ProxiedCluster cluster, Person person, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            ClusterVisitor visitor = cluster.visitor(person);
            if (!visitor.enterPassword()) {
                throw new IllegalStateException(person + " was turned away");
            }
        }
        return null;
    }

    private static List<OcspQuestion> questions(ProxiedCluster cluster) throws Exception {
        X509Certificate issuer = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(new StatusReader(cluster.address())
                        .get("/ca/issuing.cer")
                        .body()));
        List<OcspQuestion> questions = new ArrayList<>();
        for (String serial : cluster.ledger().texts("select serial_number from issued_certificate")) {
            questions.add(OcspQuestion.about(new BigInteger(serial, 16), issuer, true));
        }
        return questions;
    }

    /**
     * Ticks of all processors since the machine's start; at 100 % of them nothing but the processors limits.
     *
     * @param all ticks
     * @param idle those without work, or waiting for a disk
     */
    private record BusyTime(long all, long idle) {

        static BusyTime now() throws IOException {
            String first = Files.readAllLines(Path.of("/proc/stat")).get(0);
            long[] ticks = Stream.of(first.split(" +"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new BusyTime(LongStream.of(ticks).sum(), ticks[3] + ticks[4]);
        }

        /** From then until now. */
        double percent() throws IOException {
            BusyTime now = now();
            return 100 - 100.0 * (now.idle - idle) / (now.all - all);
        }
    }

    private static double loadAverage() throws Exception {
        return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }
}
