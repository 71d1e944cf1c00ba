package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.AlternatingBrowser;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;
import tr.nes.shared.Digest;

/** Limits and one-time values with requests that alternate between two servers on one database. */
@Tag("nightly")
class AlternatingServersIT {

    private static final String LOGIN = "/giris/sifreli";
    private static final String WRONG_WORD = "Yanlis-0000";
    private static final UUID SAHIP = new UUID(0x4465_6d6fL, 1);
    private static final String LIVE = "select count(*) from web_session where ended_at is null and holder_id = ?";
    private static final String PAIRED = "TERMINAL_PAIRED";
    private static final int VISITORS_PER_ADDRESS = 100;

    @RegisterExtension
    final Scene scene = Scene.inACluster();

    /** What is counted by the minute is tried within one. */
    @FunctionalInterface
    private interface Trial {
        void run() throws Exception;
    }

    private void withinAMinute(Trial trial) throws Exception {
        Instant minute;
        do {
            scene.dev().reset();
            minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
            trial.run();
        } while (!minute.equals(Instant.now().truncatedTo(ChronoUnit.MINUTES)));
    }

    /** A browser without any session, at one of the two. */
    private PlainBrowser at(int turn) {
        return turn % 2 == 0 ? scene.plainBrowser() : scene.plainBrowser().sentTo(second());
    }

    private String second() {
        return scene.cluster().second().address();
    }

    private String single(String select, Object... parameters) throws Exception {
        return scene.ledger().texts(select, parameters).get(0);
    }

    @Test
    void whenWordsAreWrongAtBoth_thenTheThirdLocksBoth() throws Exception {
        for (int i = 0; i < 3; i++) {
            scene.logIn(at(i)).password(Person.SAHIP.number(), WRONG_WORD, LOGIN);
        }
        assertThat(single("select wrong from try_counter where locked_at is not null and id = ?", SAHIP))
                .isEqualTo("3");
        for (int i = 0; i < 2; i++) {
            assertThat(scene.logIn(at(i))
                            .password(Person.SAHIP.number(), Person.SAHIP.password(), LOGIN)
                            .location())
                    .doesNotContain("/giris/sms");
        }
    }

    @Test
    void whenSmsCodesAreWrongAtBoth_thenTheFifthEndsTheLoginAtBoth() throws Exception {
        String live = single(LIVE, SAHIP);
        PlainBrowser begun = scene.plainBrowser();
        String right = scene.logIn(begun).askForSms(Person.SAHIP, LOGIN);
        String wrong = right.equals("000000") ? "111111" : "000000";
        AlternatingBrowser browser = new AlternatingBrowser(begun, second(), AlternatingServersIT::asksForTheCode);
        for (int i = 0; i < 5; i++) {
            browser.submit(
                    "/giris/sms-kodu", "sms", form -> form.with("code", wrong).pressed("send"));
        }
        assertThat(single("select wrong from sms_challenge order by opened_at desc limit 1"))
                .isEqualTo("5");
        for (int i = 0; i < 2; i++) {
            PlainBrowser server = browser.next();
            DevEndpoints.until("the login is over", () -> !asksForTheCode(server));
        }
        assertThat(single(LIVE, SAHIP)).isEqualTo(live);
    }

    @Test
    void whenAnSmsCodeWasUsedAtOne_thenTheOtherDoesNotTakeIt() throws Exception {
        PlainBrowser begun = scene.plainBrowser();
        String code = scene.logIn(begun).askForSms(Person.SAHIP, LOGIN);
        AlternatingBrowser browser = new AlternatingBrowser(begun, second(), AlternatingServersIT::asksForTheCode);
        PlainBrowser late = browser.next();
        HtmlForm captured =
                late.form("/giris/sms-kodu", "sms").with("code", code).pressed("send");
        assertThat(browser.submit(
                                "/giris/sms-kodu",
                                "sms",
                                form -> form.with("code", code).pressed("send"))
                        .location())
                .contains("/menu");
        assertThat(late.submit(captured).location()).doesNotContain("/menu");
        assertThat(single(LIVE, SAHIP)).isEqualTo("1");
    }

    private static boolean asksForTheCode(PlainBrowser browser) throws java.io.IOException, InterruptedException {
        return browser.get("/giris/sms-kodu").text().contains("name=\"code\"");
    }

    @Test
    void whenServicingCodesAreWrongAtBoth_thenTheFifthClosesTheEntryAtBoth() throws Exception {
        PlainBrowser kiosk = visit(scene.plainBrowser());
        PlainBrowser same = kiosk.sentTo(second());
        for (int i = 0; i < 5; i++) {
            redeem(i % 2 == 0 ? kiosk : same, "918273645546372");
        }
        for (PlainBrowser server : List.of(kiosk, same)) {
            assertThat(redeem(server, "918273645546372")).contains("kod girişi bir dakika kapalı");
        }
    }

    @Test
    void whenAServicingCodeWasUsedAtOne_thenTheOtherDoesNotTakeIt() throws Exception {
        PlainBrowser holder = scene.plainBrowser(Person.SAHIP);
        PlainBrowser.Answer made =
                holder.submit(holder.form("/kilit-cozme", "ask").pressed("create"));
        String page = made.location().isEmpty()
                ? made.text()
                : holder.arrive(made.location()).text();
        String code = found("data-copy=\"([0-9]{15})\"", page);
        redeem(visit(scene.plainBrowser()), code);
        assertThat(scene.ledger().recorded("SERVICING_CODE_REDEEMED", "DONE")).isEqualTo(1);
        assertThat(redeem(visit(scene.plainBrowser()).sentTo(second()), code)).contains("Bu kod kabul edilmedi");
        assertThat(scene.ledger().recorded("SERVICING_CODE_REDEEMED", "DONE")).isEqualTo(1);
    }

    /** A kiosk where somebody has begun to enter a code; its browser keeps no session that the other server lacks. */
    private PlainBrowser visit(PlainBrowser kiosk) throws Exception {
        kiosk.get("/dev/pair?terminal=kiosk-1");
        kiosk.submit(kiosk.form("/kiosk", "form").pressed("code"));
        kiosk.cookies().remove(PlainBrowser.SESSION);
        return kiosk;
    }

    private static String redeem(PlainBrowser kiosk, String code) throws Exception {
        HtmlForm form = kiosk.form("/kiosk/kod", "form");
        PlainBrowser.Answer answer =
                kiosk.submit(form.with("servicingCode", code).pressed("redeem"));
        return answer.location().isEmpty()
                ? answer.text()
                : kiosk.arrive(answer.location()).text();
    }

    @Test
    void whenPairingIsTriedAtBoth_thenBothCountTogether() throws Exception {
        withinAMinute(() -> {
            String last = "";
            for (int i = 0; i < 11; i++) {
                last = pair(at(i), "AAAAAAAAAA");
            }
            assertThat(last).contains("çok fazla deneme");
            assertThat(pair(at(11), "AAAAAAAAAA")).contains("çok fazla deneme");
        });
    }

    @Test
    void whenAPairingCodeWasUsedAtOne_thenTheOtherDoesNotTakeIt() throws Exception {
        scene.ledger()
                .change(
                        "update terminal set pairing_code_hash = ?, pairing_code_expires = current_timestamp"
                                + " + interval '5' minute where id = 'kiosk-1'",
                        Digest.sha256("pairing|BCDFGHJKLM"));
        long before = scene.ledger().recorded(PAIRED, "DONE");
        pair(at(0), "BCDFGHJKLM");
        assertThat(pair(at(1), "BCDFGHJKLM")).contains("Bu kod geçerli değil");
        assertThat(scene.ledger().recorded(PAIRED, "DONE")).isEqualTo(before + 1);
    }

    private static String pair(PlainBrowser browser, String code) throws Exception {
        HtmlForm form = browser.form("/kiosk/esleme", "form");
        PlainBrowser.Answer answer = browser.submit(form.with("code", code).pressed("pair"));
        return answer.location().isEmpty()
                ? answer.text()
                : browser.arrive(answer.location()).text();
    }

    @Test
    void whenALinkWasUsedAtOne_thenTheOtherDoesNotTakeIt() throws Exception {
        PlainBrowser asking = scene.plainBrowser();
        HtmlForm request = asking.form("/sozcuk/istek", "request").with("number", Person.SAHIP.number());
        asking.submit(
                request.with("pictureText", asking.get("/dev/captcha").text().strip())
                        .pressed("send"));
        String link = found("(/sozcuk/baglanti/\\S+)", scene.dev().mailTo(Person.SAHIP.mail(), "/sozcuk/baglanti/"));
        PlainBrowser late = at(0);
        late.arrive(link);
        HtmlForm captured = late.form("/sozcuk/guncelle", "newWord");
        PlainBrowser other = at(1);
        other.arrive(link);
        assertThat(changed(other, other.form("/sozcuk/guncelle", "newWord")).location())
                .contains("/sozcuk/guncelle/sonuc");
        assertThat(changed(late, captured).location()).doesNotContain("/sozcuk/guncelle/sonuc");
        assertThat(at(0).get(link).location()).contains("/sozcuk/istek");
    }

    private static PlainBrowser.Answer changed(PlainBrowser browser, HtmlForm form) throws Exception {
        return browser.submit(form.with("word", "Erguvan-Bahçesi-7")
                .with("again", "Erguvan-Bahçesi-7")
                .pressed("send"));
    }

    @Test
    void whenVisitorsFillOneServer_thenAPersonWhoCameBackToTheOtherStays() throws Exception {
        PlainBrowser person = scene.plainBrowser();
        person.get(LOGIN);
        PlainBrowser other = person.sentTo(second());
        DevEndpoints.until("a copy of the session", () -> {
            PlainBrowser asked = person.sentTo(second());
            asked.get(LOGIN);
            return asked.cookies().equals(person.cookies());
        });
        scene.logIn(other).of(Person.SAHIP);
        for (int i = 0; i <= VISITORS_PER_ADDRESS; i++) {
            at(0).get(LOGIN);
        }
        assertThat(other.get("/menu").status()).isEqualTo(200);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
