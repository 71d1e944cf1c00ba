package tr.nes.browser.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.PortalDatabase;
import tr.nes.browser.testing.Scene;
import tr.nes.it.bench.BenchTable;

/**
 * Measures how long Şifreli Giriş takes to refuse an unknown person, a locked person and a wrong password: from
 * the last byte of the request to the last of the response, in random order, so that other load affects all three
 * equally.
 */
class LoginTimingBench {

    private enum Case {
        WRONG(Person.SAHIP.number()),
        LOCKED(Person.YETKILI.number()),
        UNKNOWN("10000000528");

        private final String number;

        Case(String number) {
            this.number = number;
        }
    }

    private static final int EACH = 200;
    private static final int WARM_UP = 20;

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void measure() throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        Map<Case, double[]> times = new EnumMap<>(Case.class);
        for (Case one : Case.values()) {
            times.put(one, new double[EACH]);
        }
        List<Case> turn = new ArrayList<>(List.of(Case.values()));
        Random random = new Random(1923);
        for (int i = -WARM_UP; i < EACH; i++) {
            Collections.shuffle(turn, random);
            for (Case one : turn) {
                double time = refusal(browser, one);
                if (i >= 0) {
                    times.get(one)[i] = time;
                }
            }
        }
        for (Case one : Case.values()) {
            BenchTable.row("login." + name(one) + ".median", Statistics.median(times.get(one)), "ms");
        }
        compare(Case.UNKNOWN, Case.WRONG, times);
        compare(Case.LOCKED, Case.WRONG, times);
        compare(Case.UNKNOWN, Case.LOCKED, times);
    }

    private double refusal(PlainBrowser browser, Case one) throws Exception {
        prepare(scene.ledger());
        HtmlForm form = browser.form("/giris/sifreli", "login")
                .with("number", one.number)
                .with("word", "Yanlis-0000")
                .with("pictureText", browser.get("/dev/captcha").text().strip())
                .pressed("enter");
        long start = System.nanoTime();
        PlainBrowser.Answer answer = browser.submit(form);
        double time = (System.nanoTime() - start) / 1e6;
        if (!answer.text().contains("Giriş yapılamadı")) {
            throw new AssertionError("no refusal: " + answer.status() + answer.text());
        }
        return time;
    }

    /** Before each attempt of any kind: one person has all tries, another none. */
    private static void prepare(PortalDatabase portalDatabase) throws Exception {
        String counter =
                "update try_counter set wrong = ?, pending = 0, told = true, version = version + 1, locked_at = %s where id ="
                        + " (select id from holder where identity_number = ?)";
        portalDatabase.change(counter.formatted("null"), 0, Case.WRONG.number);
        portalDatabase.change(counter.formatted("current_timestamp"), 3, Case.LOCKED.number);
    }

    private static void compare(Case one, Case other, Map<Case, double[]> times) throws Exception {
        String pair = "login." + name(one) + "-less-" + name(other);
        Statistics.Interval interval = Statistics.differenceOfMedians(times.get(one), times.get(other));
        BenchTable.row(pair + ".low", interval.low(), "ms");
        BenchTable.row(pair + ".high", interval.high(), "ms");
        BenchTable.row(pair + ".p", Statistics.mannWhitney(times.get(one), times.get(other)), "probability");
    }

    private static String name(Case one) {
        return one.name().toLowerCase(java.util.Locale.ROOT);
    }
}
