package tr.nes.it.bench;

import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CertificateFixture;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;

/**
 * Measures reading a holder's list of three certificates, as the page does, among many of other people; without
 * network or rendering.
 */
class CertificateListBench extends InServer {

    private static final int WARM_UP = 500;
    private static final int CALLS = 5000;
    private static final String CARD = "BENCH";
    /** Rows per transaction: a million rows in one would not fit into memory. */
    private static final int BATCH = 20_000;

    /** Three each, of realistic size, far from expiry. */
    private static final String INSERT =
            "insert into certificate (serial_number, holder_id, card_serial, subject, not_before, not_after,"
                    + " registered_at, status, fingerprint, encoded, version)"
                    + " select '5' || lpad(cast(x as varchar), 29, '0'),"
                    + " cast('00000000-0000-4000-9000-' || lpad(cast(x / 3 as varchar), 12, '0') as uuid), ?,"
                    + " 'CN=Deneme Kişi', current_timestamp, dateadd(year, 3, current_timestamp),"
                    + " current_timestamp, 'ACTIVE', '', cast(repeat('00', 1500) as binary varying), 0"
                    + " from system_range(?, ?)";

    private static final String DELETE = "delete from certificate where card_serial = ? and serial_number in ("
            + "select '5' || lpad(cast(x as varchar), 29, '0') from system_range(?, ?))";

    @Inject
    private TestPeople people;

    @Inject
    private Certificates certificates;

    @Inject
    private CertificateFixture certificateFixture;

    @Inject
    private Rows rows;

    @Test
    void list() throws Exception {
        String count = System.getProperty("bench.certificates");
        HolderView person = people.somebody();
        for (int i = 0; i < 3; i++) {
            certificateFixture.active(person);
        }
        int all = Integer.parseInt(count);
        others(all, INSERT);
        try {
            measure(person, "list-of-holder-among-" + count);
        } finally {
            others(all, DELETE);
        }
    }

    private void measure(HolderView person, String name) throws Exception {
        calls(person, WARM_UP);
        long[] nanos = calls(person, CALLS);
        Arrays.sort(nanos);
        BenchTable.row(name + "-p50", nanos[CALLS / 2] / 1e6, "ms");
        BenchTable.row(name + "-p99", nanos[CALLS * 99 / 100] / 1e6, "ms");
    }

    private long[] calls(HolderView person, int count) throws Exception {
        long[] nanos = new long[count];
        return CallAs.holder(person.id(), () -> {
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                certificates.mine();
                nanos[i] = System.nanoTime() - start;
            }
            return nanos;
        });
    }

    private void others(int count, String statement) throws Exception {
        for (int first = 1; first <= count; first += BATCH) {
            rows.change(statement, CARD, first, Math.min(first + BATCH - 1, count));
        }
    }
}
