package tr.nes.browser.testing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tr.nes.cardconnector.testing.Eventually;

/** Browsers that open pages all the time, each in a thread of its own; counts what they get. */
public final class PageRequests implements AutoCloseable {

    /** Stands for a refused or broken connection. */
    private static final int NO_ANSWER = 0;

    private static final Duration PROGRESS = Duration.ofMinutes(2);

    private final ExecutorService threads;
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private volatile boolean over;

    private PageRequests(int browsers) {
        threads = Executors.newFixedThreadPool(browsers);
    }

    /** Each browser opens these pages one after another, again and again. */
    public static PageRequests of(List<PlainBrowser> browsers, List<String> pages) {
        PageRequests requests = new PageRequests(browsers.size());
        browsers.forEach(browser -> requests.threads.submit(() -> requests.repeat(browser, pages)));
        return requests;
    }

    private void repeat(PlainBrowser browser, List<String> pages) {
        for (int i = 0; !over; i++) {
            count(status(browser, pages.get(i % pages.size())));
        }
    }

    private static int status(PlainBrowser browser, String page) {
        try {
            return browser.get(page).status();
        } catch (IOException e) {
            return NO_ANSWER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NO_ANSWER;
        }
    }

    private void count(int status) {
        answers.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
    }

    /** Waits for this many more answers of this status. */
    public void untilMore(int requests, int status) throws Exception {
        int wanted = count(answers, status) + requests;
        Eventually.until(
                requests + " more answers " + status + ", got " + answers,
                PROGRESS,
                () -> count(answers, status) >= wanted);
    }

    private static int count(Map<Integer, AtomicInteger> answers, int status) {
        return answers.containsKey(status) ? answers.get(status).get() : 0;
    }

    /** How often each status came. */
    public Map<Integer, Integer> statuses() {
        Map<Integer, Integer> counts = new TreeMap<>();
        answers.forEach((status, times) -> counts.put(status, times.get()));
        return counts;
    }

    /** Waits for the requests under way. */
    @Override
    public void close() throws InterruptedException {
        over = true;
        threads.shutdown();
        threads.awaitTermination(PROGRESS.toSeconds(), TimeUnit.SECONDS);
    }
}
