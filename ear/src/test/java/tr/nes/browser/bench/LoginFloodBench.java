package tr.nes.browser.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;
import tr.nes.it.bench.BenchTable;

/**
 * Many clients send wrong passwords as fast as they can; meanwhile the logins of other users are timed and the
 * heap is measured.
 */
class LoginFloodBench {

    private static final int ATTACKERS = 32;
    private static final int HONEST = 25;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final double MEBIBYTE = 1 << 20;
    private static final Pattern HEAP = Pattern.compile("(?m)^\\w*memory_used_heap\\w*(?:\\{[^}]*})? (\\S+)$");

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger throttled = new AtomicInteger();

    @Test
    void measure() throws Exception {
        tell("login.alone", honest());
        ExecutorService threads = Executors.newFixedThreadPool(ATTACKERS + 1);
        long start = System.nanoTime();
        List<Future<?>> attackers = new ArrayList<>();
        for (int i = 0; i < ATTACKERS; i++) {
            attackers.add(threads.submit(this::attack));
        }
        Future<Double> heap = threads.submit(this::highestHeap);
        double[] times = honest();
        over.set(true);
        for (Future<?> attacker : attackers) {
            attacker.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        threads.shutdown();
        tell("login.flooded", times);
        BenchTable.row("login.flood.clients", ATTACKERS, "clients");
        BenchTable.row("login.flood.hashed", refused.get() / seconds, "words/s");
        BenchTable.row("login.flood.throttled", throttled.get(), "attempts");
        BenchTable.row("login.flood.heap", heap.get(1, TimeUnit.MINUTES) / MEBIBYTE, "MiB");
    }

    /** From pressing Giriş to the page that offers the SMS. */
    private double[] honest() throws Exception {
        double[] times = new double[HONEST];
        for (int i = 0; i < HONEST; i++) {
            PlainBrowser browser = scene.plainBrowser();
            HtmlForm form = filled(browser, Person.SAHIP.number(), Person.SAHIP.password());
            long start = System.nanoTime();
            PlainBrowser.Answer answer = browser.submit(form);
            times[i] = (System.nanoTime() - start) / 1e6;
            if (!answer.location().contains("/giris/sms")) {
                throw new AssertionError("an honest person was turned away: " + answer.status());
            }
        }
        return times;
    }

    private Void attack() throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        while (!over.get()) {
            String answer = browser.submit(filled(browser, "10000000528", "Yanlis-0000"))
                    .text();
            (answer.contains("Giriş yapılamadı") ? refused : throttled).incrementAndGet();
        }
        return null;
    }

    private static HtmlForm filled(PlainBrowser browser, String number, String password) throws Exception {
        return browser.form("/giris/sifreli", "login")
                .with("number", number)
                .with("word", password)
                .with("pictureText", browser.get("/dev/captcha").text().strip())
                .pressed("enter");
    }

    private double highestHeap() throws Exception {
        double highest = 0;
        while (!over.get()) {
            highest = Math.max(highest, heap());
            // a real flood comes from many addresses; this one comes from one, whose allowance is refilled
            scene.ledger().change("update allowance set used = 0 where name like 'word %'");
            // writing out all metrics without a pause took a fifth of the processors
            LockSupport.parkNanos(PAUSE);
        }
        return highest;
    }

    private double heap() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(scene.portal().management() + "/prom"))
                .build();
        String metrics = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        double used = 0;
        Matcher pool = HEAP.matcher(metrics);
        while (pool.find()) {
            used += Double.parseDouble(pool.group(1));
        }
        return used;
    }

    private static void tell(String name, double[] times) throws Exception {
        BenchTable.row(name + ".median", Statistics.median(times), "ms");
        BenchTable.row(name + ".p95", Statistics.quantile(times, 0.95), "ms");
    }
}
