package tr.nes.it.bench;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.boundary.Publications;
import tr.nes.authority.control.crl.RevocationListIssuance;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;

/** Measures issuing a revocation list with this many entries: read, encode, sign, store. */
class RevocationListBench extends InServer {

    private static final String MARK = "00000000-0000-4000-8000-%";

    @Inject
    private RevocationListIssuance issuance;

    @Inject
    private Publications publications;

    @Inject
    private Rows rows;

    @Test
    void lists() throws Exception {
        for (String length : System.getProperty("bench.lists").split(",")) {
            revoke(Integer.parseInt(length));
            measure(length);
        }
        rows.change("delete from issued_certificate where cast(order_id as varchar) like ?", MARK);
        change();
    }

    private void measure(String length) throws Exception {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        change();
        issuance.ifNeeded(AuthorityRole.ISSUING);
        change();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = heap.stream().mapToLong(p -> p.getUsage().getUsed()).sum();
        long start = System.nanoTime();
        issuance.ifNeeded(AuthorityRole.ISSUING);
        double millis = (System.nanoTime() - start) / 1e6;
        long peak = heap.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        BenchTable.row("crl-" + length + "-build", millis, "ms");
        BenchTable.row("crl-" + length + "-heap", (peak - before) / 1048576.0, "MiB");
        BenchTable.row(
                "crl-" + length + "-size",
                publications.list(AuthorityRole.ISSUING).orElseThrow().encoded().length / 1024.0,
                "KiB");
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
