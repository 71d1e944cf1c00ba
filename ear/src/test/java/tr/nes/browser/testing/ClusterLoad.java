package tr.nes.browser.testing;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tr.nes.cardconnector.testing.Eventually;

/** People who work all the time, one of each kind, and count what the pages confirmed to them. */
public final class ClusterLoad implements AutoCloseable {

    private static final Duration PROGRESS = Duration.ofMinutes(6);

    /** Kinds of operations, and the rows of which each makes one. */
    public enum Kind {
        LOGIN("web_session"),
        CODE("servicing_code"),
        CERTIFICATE("certificate_change"),
        PROPOSAL("proposal"),
        /** Login at the kiosk. */
        VISIT("servicing_session where terminal_id = '" + KioskUser.TERMINAL + "' and holder_id is not null"),
        /** A new PIN by the PUK. */
        UNBLOCK("card_operation where card_serial = '" + KioskUser.CARD + "'");

        private final String rows;

        Kind(String rows) {
            this.rows = rows;
        }
    }

    /**
     * What became of one kind.
     *
     * @param tried operations begun
     * @param confirmed operations whose page said that they were done
     * @param recorded rows in the database
     */
    public record Tally(int tried, int confirmed, int recorded) {}

    private final ProxiedCluster cluster;
    private final ExecutorService people = Executors.newFixedThreadPool(3);
    private final Map<Kind, AtomicInteger> tried = new ConcurrentHashMap<>();
    private final Map<Kind, AtomicInteger> confirmed = new ConcurrentHashMap<>();
    private final Map<Kind, Integer> before = new EnumMap<>(Kind.class);
    private final Map<String, AtomicInteger> faults = new ConcurrentHashMap<>();
    private final AtomicInteger phone = new AtomicInteger(5_000_000);
    private volatile boolean over;

    private ClusterLoad(ProxiedCluster cluster) throws Exception {
        this.cluster = cluster;
        for (Kind kind : Kind.values()) {
            tried.put(kind, new AtomicInteger());
            confirmed.put(kind, new AtomicInteger());
            before.put(kind, rows(kind));
        }
    }

    public static ClusterLoad on(ProxiedCluster cluster) throws Exception {
        ClusterLoad load = new ClusterLoad(cluster);
        load.people.submit(() -> load.repeat(load::holder));
        load.people.submit(() -> load.repeat(load::staff));
        load.people.submit(() -> load.kiosk(cluster.last()));
        return load;
    }

    private int rows(Kind kind) throws Exception {
        return Integer.parseInt(
                cluster.ledger().texts("select count(*) from " + kind.rows).get(0));
    }

    private Void repeat(Callable<Void> day) {
        while (!over) {
            try {
                day.call();
            } catch (Exception | AssertionError e) {
                String what = String.valueOf(e.getMessage());
                faults.computeIfAbsent(what.substring(0, Math.min(what.length(), 60)), key -> new AtomicInteger())
                        .incrementAndGet();
            }
        }
        return null;
    }

    private Void holder() throws Exception {
        ClusterVisitor visitor = cluster.visitor(Person.SAHIP);
        if (count(Kind.LOGIN, visitor::logIn)) {
            count(Kind.CODE, visitor::makeCode);
            count(Kind.CERTIFICATE, visitor::changeCertificate);
        }
        return null;
    }

    private Void staff() throws Exception {
        ClusterVisitor visitor = cluster.visitor(Person.ISLETMEN);
        if (count(Kind.LOGIN, visitor::logIn)) {
            cluster.ledger().change("update proposal set state = 'REJECTED', open_for = null where state = 'OPEN'");
            count(Kind.PROPOSAL, () -> visitor.propose(Person.YETKILI, "500" + phone.getAndIncrement()));
        }
        return null;
    }

    /** At a server that stays: a kiosk has no other. */
    private Void kiosk(ClusterMember server) {
        try (KioskUser user = new KioskUser(server)) {
            return repeat(() -> {
                if (count(Kind.VISIT, user::logIn)) {
                    count(Kind.UNBLOCK, user::setPin);
                }
                return null;
            });
        }
    }

    private boolean count(Kind kind, Callable<Boolean> operation) throws Exception {
        tried.get(kind).incrementAndGet();
        boolean done = operation.call();
        if (done) {
            confirmed.get(kind).incrementAndGet();
        }
        return done;
    }

    /** Waits until this many more operations of every kind were confirmed. */
    public void untilMore(int operations) throws Exception {
        untilMore(operations, EnumSet.allOf(Kind.class));
    }

    /**
     * The same without changes of certificates: one that a server was working on blocks its certificate until that
     * server is back, or for five minutes.
     */
    public void untilMoreWithoutCertificates(int operations) throws Exception {
        untilMore(operations, EnumSet.complementOf(EnumSet.of(Kind.CERTIFICATE)));
    }

    private void untilMore(int operations, Set<Kind> kinds) throws Exception {
        Map<Kind, Integer> wanted = new EnumMap<>(Kind.class);
        kinds.forEach(kind -> wanted.put(kind, confirmed.get(kind).get() + operations));
        try {
            Eventually.until(
                    "operations go on",
                    PROGRESS,
                    () -> kinds.stream().allMatch(kind -> confirmed.get(kind).get() >= wanted.get(kind)));
        } catch (AssertionError e) {
            throw new AssertionError(
                    "done " + confirmed + " of " + tried + ", wanted " + wanted + ", seen " + faults, e);
        }
    }

    /** Ends the load after everybody's current operation. */
    public Map<Kind, Tally> end() throws Exception {
        close();
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            tallies.put(
                    kind, new Tally(tried.get(kind).get(), confirmed.get(kind).get(), rows(kind) - before.get(kind)));
        }
        return tallies;
    }

    /** What people saw instead of an answer, and how often. */
    public Map<String, AtomicInteger> faults() {
        return faults;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        people.shutdown();
        if (!people.awaitTermination(PROGRESS.toSeconds(), TimeUnit.SECONDS)) {
            people.shutdownNow();
        }
    }
}
