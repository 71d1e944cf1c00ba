package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
import tr.nes.it.testing.SigningKey;
import tr.nes.shared.Digest;

/** Captchas, nonces and published lists with requests that alternate between two servers on one database. */
@Tag("nightly")
class AlternatingProofsIT {

    private static final String LOGIN = "/giris/sifreli";
    private static final String NONCE = "/giris/e-imza/sinama";
    private static final String TOKEN = "/giris/e-imza/belirtec";
    private static final String LIST = "/crl/issuing.crl";
    private static final String JSON = "application/json";
    private static final String[] SCRIPT = {"Nes-Giris", "1"};
    private static final String WRONG_WORD = "Yanlis-0000";
    private static final int HEARINGS_PER_MINUTE = 20;
    private static final int LOOKUPS_PER_MINUTE = 10;
    private static final UUID SAHIP = new UUID(0x4465_6d6fL, 1);

    @RegisterExtension
    final Scene scene = Scene.inACluster();

    private String second() {
        return scene.cluster().second().address();
    }

    @Test
    void whenACaptchaWasUsedAtOne_thenItIsGoneAtTheOther() throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        HtmlForm form = browser.form(LOGIN, "login");
        String id = newestCaptcha();
        AlternatingBrowser both = issuedAtBoth(browser, id);
        browser.submit(form.with("number", Person.SAHIP.number())
                .with("word", WRONG_WORD)
                .with("pictureText", browser.get("/dev/captcha").text().strip())
                .pressed("enter"));
        assertThat(wrongWords()).isEqualTo("1");
        for (int i = 0; i < 2; i++) {
            assertThat(both.next().get("/giris/resim/" + id).status()).isEqualTo(404);
        }
    }

    private String newestCaptcha() throws Exception {
        return scene.ledger()
                .texts("select cast(id as varchar(36)) from captcha order by expires_at desc limit 1")
                .get(0);
    }

    @Test
    void whenACaptchaIsHeardAtBoth_thenTheHearingsCountTogether() throws Exception {
        PlainBrowser begun = scene.plainBrowser();
        String id = captchaOf(begun);
        AlternatingBrowser browser = issuedAtBoth(begun, id);
        int heard = 0;
        int status = 200;
        for (int i = 0; i < 2 * HEARINGS_PER_MINUTE + 2 && status == 200; i++) {
            status = browser.next().get("/giris/ses/" + id).status();
            heard += status == 200 ? 1 : 0;
        }
        assertThat(status).isEqualTo(429);
        List<String> counted =
                scene.ledger().texts("select used from allowance where name like ?", "captcha hearing " + id + " %");
        assertThat(counted.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(heard);
        assertThat(counted).allMatch(used -> Integer.parseInt(used) <= HEARINGS_PER_MINUTE);
    }

    @Test
    void whenWorkWasUsedAtOne_thenTheOtherDoesNotTakeIt() throws Exception {
        PlainBrowser begun = scene.plainBrowser();
        HtmlForm form = begun.form(LOGIN, "login");
        String id = newestCaptcha();
        issuedAtBoth(begun, id);
        String solution =
                solved(begun.sentTo(second()).get("/giris/dogrulama/" + id).text());
        begun.submit(withWork(form, solution));
        assertThat(wrongWords()).isEqualTo("1");
        assertThat(begun.sentTo(second()).get("/giris/dogrulama/" + id).status())
                .isEqualTo(404);
        for (PlainBrowser server :
                List.of(scene.plainBrowser(), scene.plainBrowser().sentTo(second()))) {
            assertThat(server.submit(withWork(server.form(LOGIN, "login"), solution))
                            .text())
                    .contains("Güvenlik sözcüğünüz denenmedi");
        }
        assertThat(wrongWords()).isEqualTo("1");
    }

    private static HtmlForm withWork(HtmlForm form, String solution) {
        return form.with("number", Person.SAHIP.number())
                .with("word", WRONG_WORD)
                .with("altcha", solution)
                .pressed("enter");
    }

    private String wrongWords() throws Exception {
        return scene.ledger()
                .texts("select wrong from try_counter where id = ?", SAHIP)
                .get(0);
    }

    /** As a browser would: the number whose hash with the salt is the challenge. */
    private static String solved(String json) {
        JsonObject challenge = JsonParser.parseString(json).getAsJsonObject();
        String salt = challenge.get("salt").getAsString();
        String wanted = challenge.get("challenge").getAsString();
        int number = 0;
        while (!Digest.sha256(salt + number).equals(wanted)) {
            number++;
        }
        challenge.addProperty("number", number);
        challenge.remove("maxnumber");
        return Base64.getEncoder().encodeToString(challenge.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whenANonceWasUsedAtOne_thenItsSignatureIsWorthNothingAtTheOther() throws Exception {
        SigningKey card = scene.keyOf("1234A5B67891");
        PlainBrowser browser = scene.plainBrowser();
        String nonce = JsonParser.parseString(
                        browser.post(NONCE, JSON, "", SCRIPT).text())
                .getAsJsonObject()
                .get("nonce")
                .getAsString();
        PlainBrowser captured = browser.stolen();
        assertThat(token(browser.sentTo(second()), card.token(second(), nonce))).isEqualTo(200);
        assertThat(token(captured, card.token(scene.address(), nonce))).isEqualTo(403);
        assertThat(token(captured.sentTo(second()), card.token(second(), nonce)))
                .isEqualTo(403);
    }

    private static int token(PlainBrowser browser, String token) throws Exception {
        return browser.post(TOKEN, JSON, token, SCRIPT).status();
    }

    @Test
    void whenPeopleAreLookedUpAtBoth_thenBothCountTogether() throws Exception {
        AlternatingBrowser browser = new AlternatingBrowser(loggedInAtBoth(Person.ISLETMEN), second(), other -> true);
        boolean refused = false;
        for (int i = 0; i < 2 * LOOKUPS_PER_MINUTE + 2 && !refused; i++) {
            refused = browser.submit(
                            "/cagri-merkezi",
                            "find",
                            form -> form.with("number", "10000000528").pressed("findButton"))
                    .text()
                    .contains("Bir dakikada en çok 10 kişi");
        }
        assertThat(refused).isTrue();
        assertThat(scene.ledger().texts("select used from allowance where name like 'lookup %'"))
                .allMatch(used -> Integer.parseInt(used) <= LOOKUPS_PER_MINUTE);
    }

    /** A request that comes before the last copy writes the one before over it: then the login begins again. */
    private PlainBrowser loggedInAtBoth(Person person) {
        AtomicReference<PlainBrowser> browser = new AtomicReference<>();
        DevEndpoints.until("a login known to both", () -> {
            browser.set(scene.plainBrowser(person));
            return browser.get().sentTo(second()).get("/cagri-merkezi").status() == 200;
        });
        return browser.get();
    }

    @Test
    void whenOneServerPublishesAList_thenTheOtherServesItAtOnce() throws Exception {
        PlainBrowser first = scene.plainBrowser(Person.SAHIP);
        PlainBrowser other = scene.plainBrowser().sentTo(second());
        String before = other.get(LIST).text();
        HtmlForm suspension = first.form("/sertifikalar/askiya-al", "change");
        first.submit(suspension.pressed(suspension.buttons().get(0)));
        DevEndpoints.until("the next list", () -> !first.get(LIST).text().equals(before));
        assertThat(other.get(LIST).text()).isEqualTo(first.get(LIST).text());
    }

    private AlternatingBrowser issuedAtBoth(PlainBrowser begun, String id) {
        return new AlternatingBrowser(
                begun, second(), other -> other.get("/giris/resim/" + id).status() == 200);
    }

    private static String captchaOf(PlainBrowser browser) throws Exception {
        return captchaIn(browser.get(LOGIN).text());
    }

    private static String captchaIn(String page) {
        Matcher id = Pattern.compile("/giris/resim/([0-9a-f-]{36})").matcher(page);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
