package tr.nes.it.bench;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.boundary.OcspResponder;
import tr.nes.authority.boundary.Publications;
import tr.nes.authority.control.crl.RevocationListIssuance;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;

/** Measures the statuses of this many revoked certificates in memory, and issuing their list: read, encode, sign, store. */
class RevocationListBench extends InServer {

    private static final int FITS_THE_HEAP = 100_000;
    private static final String MARK = "00000000-0000-4000-8000-%";
    /** Between collections: without one, a long list is not done before the transaction's time is up. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    @Inject
    private RevocationListIssuance issuance;

    @Inject
    private Publications publications;

    @Inject
    private OcspResponder responder;

    @Inject
    private AuthorityCertificates certificates;

    @Inject
    private Rows rows;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Test
    void lists() throws Exception {
        for (String length : System.getProperty("bench.lists").split(",")) {
            long before = collected();
            revoke(Integer.parseInt(length));
            change();
            askAboutAnything();
            BenchTable.row("status-" + length + "-heap", (collected() - before) / 1048576.0, "MiB");
            measure(length);
            compare(length);
        }
        rows.change("delete from issued_certificate where cast(order_id as varchar) like ?", MARK);
        change();
    }

    /** The statuses are read for it. */
    private void askAboutAnything() throws Exception {
        DigestCalculator sha1 = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
        CertificateID unknown = new CertificateID(
                sha1, new JcaX509CertificateHolder(certificates.certificate(AuthorityRole.ISSUING)), BigInteger.TEN);
        responder.answer(new OCSPReqBuilder().addRequest(unknown).build().getEncoded());
    }

    private void measure(String length) throws Exception {
        change();
        issuance.ifNeeded(AuthorityRole.ISSUING);
        change();
        long start = System.nanoTime();
        issuance.ifNeeded(AuthorityRole.ISSUING);
        BenchTable.row("crl-" + length + "-build", (System.nanoTime() - start) / 1e6, "ms");
        BenchTable.row("crl-" + length + "-heap", liveHeap() / 1048576.0, "MiB");
        Path list = publications.list(AuthorityRole.ISSUING).orElseThrow().file();
        BenchTable.row("crl-" + length + "-size", Files.size(list) / 1024.0, "KiB");
    }

    /** Octets that another build keeps alive at most: collected again and again while it runs. */
    private long liveHeap() throws Exception {
        change();
        long before = collected();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean over = new AtomicBoolean();
        Thread sampler = new Thread(() -> {
            while (!over.get()) {
                most.accumulateAndGet(collected(), Math::max);
                LockSupport.parkNanos(PAUSE);
            }
        });
        sampler.start();
        issuance.ifNeeded(AuthorityRole.ISSUING);
        over.set(true);
        sampler.join();
        return most.get() - before;
    }

    private static long collected() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The same entries by the library's builder, neither stored nor published. */
    private void compare(String length) throws Exception {
        if (Integer.parseInt(length) > FITS_THE_HEAP) {
            return;
        }
        KeyPair keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
        for (int run = 0; run < 2; run++) {
            long start = System.nanoTime();
            byte[] list = build(signer);
            BenchTable.row("crl-" + length + "-bouncycastle", (System.nanoTime() - start) / 1e6, "ms");
            BenchTable.row("crl-" + length + "-bouncycastle-size", list.length / 1024.0, "KiB");
        }
    }

    private byte[] build(ContentSigner signer) throws Exception {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(new X500Name("CN=bench"), new Date());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select serial_number, since from issued_certificate where kind in ('HOLD', 'REVOKED')");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                builder.addCRLEntry(
                        new BigInteger(row.getString(1), 16),
                        Date.from(row.getObject(2, OffsetDateTime.class).toInstant()),
                        CRLReason.superseded);
            }
        }
        return builder.build(signer).getEncoded();
    }

    private void revoke(int count) throws Exception {
        rows.change("delete from issued_certificate where cast(order_id as varchar) like ?", MARK);
        rows.change(
                "insert into issued_certificate (serial_number, order_id, kind, reason, since, encoded, version)"
                        + " select '4' || lpad(cast(x as varchar), 29, '0'),"
                        + " cast('00000000-0000-4000-8000-' || lpad(cast(x as varchar), 12, '0') as uuid),"
                        + " 'REVOKED', 'SUPERSEDED', current_timestamp, X'00', 0 from system_range(1, ?)",
                count);
    }

    private void change() throws Exception {
        rows.change("update authority_certificate set changes = changes + 1, version = version + 1");
    }
}
