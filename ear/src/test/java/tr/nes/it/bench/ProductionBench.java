package tr.nes.it.bench;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedReaders;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.ProductionLine;
import tr.nes.it.testing.Rows;
import tr.nes.production.ProductionState;
import tr.nes.production.boundary.ProductionOrders;
import tr.nes.shared.Roles;

/** Cards per hour in one reader and in eight, each replaced as soon as it is finished; a page of a long queue. */
class ProductionBench extends InServer {

    private static final int FIRST = 5;
    private static final double HOUR = 3600;
    private static final int WAITING = 100_000;
    private static final int PAGE = 20;

    @Resource(lookup = "java:/eis/SimulatedReaders")
    private SimulatedReaders readers;

    @Inject
    private ProductionLine line;

    @Inject
    private ProductionOrders orders;

    @Inject
    private CallCentre callCentre;

    @Inject
    private Rows rows;

    @Test
    void cardsPerHour() throws Exception {
        measure(1, 2);
        BenchTable.row("production_1_reader", measure(1, 10), "cards/h");
        BenchTable.row("production_8_readers", measure(8, 48), "cards/h");
    }

    @Test
    void queue() throws Exception {
        rows.change("insert into production_order (application_id, version, number, state, queued_at, since, attempts,"
                + " reason) select random_uuid(), 0, 'B' || x, case when mod(x, 2) = 0 then 'PRODUCED' else 'FAILED' end,"
                + " current_timestamp, current_timestamp, 0, '' from system_range(1, " + WAITING + ")");
        Set<ProductionState> open = EnumSet.of(ProductionState.QUEUED, ProductionState.FAILED);
        callCentre.staff(Roles.BACK_OFFICE, () -> {
            orders.page(open, "", 0, PAGE);
            row("counts", () -> orders.counts());
            row("count", () -> orders.count(open, ""));
            row("page", () -> orders.page(open, "", 0, PAGE));
            row("middle_page", () -> orders.page(open, "", WAITING / 4, PAGE));
            return null;
        });
        rows.change("delete from production_order where number like 'B%'");
    }

    private static void row(String name, Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        work.call();
        BenchTable.row("production_queue_" + name + "_" + WAITING, (System.nanoTime() - begun) / 1e6, "ms");
    }

    private double measure(int count, int cards) throws Exception {
        List<ReaderName> slots = IntStream.range(FIRST, FIRST + count)
                .mapToObj(number -> new ReaderName("Simulated Reader " + number))
                .toList();
        List<UUID> applications = line.applications(cards);
        Deque<SimulatedCard> stock = stock(cards);
        line.begin(slots);
        long begun = System.nanoTime();
        for (ReaderName slot : slots) {
            readers.insert(slot, new SlowBlankCard(stock.remove()));
        }
        while (!stock.isEmpty()) {
            ReaderName free = finished(slots);
            readers.pull(free);
            readers.insert(free, new SlowBlankCard(stock.remove()));
        }
        Await.until("all cards", () -> line.produced(applications) == cards);
        double seconds = (System.nanoTime() - begun) / 1e9;
        slots.forEach(readers::pull);
        line.end(slots);
        return cards / seconds * HOUR;
    }

    private ReaderName finished(List<ReaderName> slots) throws Exception {
        ReaderName[] found = new ReaderName[1];
        Await.until("a finished card", () -> {
            for (ReaderName slot : slots) {
                String serial = ((SlowBlankCard) readers.card(slot).orElseThrow())
                        .card()
                        .serialNumber();
                if (rows.count("blank_card where serial = ? and state = 'PERSONALISED'", serial) > 0) {
                    found[0] = slot;
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    /** Their keys are made before: this computer's cores are not the cards'. */
    private Deque<SimulatedCard> stock(int cards) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        Deque<SimulatedCard> stock = new ArrayDeque<>();
        for (String serial : line.cards(cards)) {
            KeyPair keys = generator.generateKeyPair();
            stock.add(SimulatedCard.of(AkisDialect.AKIS_2_X)
                    .blank()
                    .serialNumber(serial)
                    .generates(() -> keys)
                    .build());
        }
        return stock;
    }
}
