package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.access.SignatureResult.Outcome;
import tr.nes.access.boundary.SignatureLogins;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CardBrowser;
import tr.nes.it.testing.CardHolders;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.SigningKey;
import tr.nes.it.testing.TestPeople;
import tr.nes.shared.PublicUrl;

/** E-İmzalı Giriş over HTTP: the messages, and that they can't be used elsewhere. */
class CardLoginIT extends InServer {

    private static final String LIMIT = "nes.signature.tries.per.minute";
    private static final String ORIGIN = PublicUrl.origin();

    @Inject
    private TestPeople people;

    @Inject
    private CardHolders holders;

    @Inject
    private SignatureLogins logins;

    @Inject
    private Rows rows;

    @Inject
    private ConcurrentTasks concurrentTasks;

    private HolderView person;
    private SigningKey card;

    @BeforeEach
    void issue() throws Exception {
        System.setProperty(LIMIT, "1000");
        person = people.somebody();
        card = holders.cardOf(person);
    }

    @AfterEach
    void limit() {
        System.clearProperty(LIMIT);
    }

    @Test
    void whenTheTokenIsGood_thenTheSessionIsTheHoldersUnderANewId() throws Exception {
        CardBrowser browser = new CardBrowser();
        browser.get("/giris/e-imza?sonra=/sertifikalar");
        String before = browser.sessionId();
        HttpResponse<String> answer = browser.send(card.token(ORIGIN, browser.nonce()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"next\":\"/sertifikalar\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(browser.sessionId()).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/menu").statusCode()).isEqualTo(200);
        assertThat(rows.text(
                        "select login_way from web_session where holder_id = ?",
                        person.id().value()))
                .isEqualTo("SIGNATURE");
        assertThat(rows.texts(
                        "select action || ' ' || result || ' ' || detail from audit_row where object = ("
                                + "select serial_number from certificate where holder_id = ?) and action like 'LOGIN%' order by seq",
                        person.id().value()))
                .containsExactly("LOGIN_CARD DONE ", "LOGIN DONE SIGNATURE");
    }

    @Test
    void whenTheNonceIsAskedFor_thenItIsJsonThatNobodyKeeps() throws Exception {
        CardBrowser browser = new CardBrowser();
        HttpResponse<String> answer = browser.askForNonce();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(browser.nonce()).isNotEqualTo(browser.nonce());
    }

    @Test
    void whenTheScriptsHeaderIsMissing_thenNothingHappens() throws Exception {
        CardBrowser browser = new CardBrowser();
        String token = card.token(ORIGIN, browser.nonce());

        assertThat(browser.sendAsForm(true, "").statusCode()).isEqualTo(403);
        assertThat(browser.sendAsForm(false, token).statusCode()).isEqualTo(403);
        assertThat(browser.get("/giris/e-imza/sinama").statusCode()).isEqualTo(405);
        assertThat(browser.send(token).statusCode()).isEqualTo(200);
    }

    @Test
    void whenAnythingIsWrong_thenTheAnswerIsTheSame() throws Exception {
        CardBrowser browser = new CardBrowser();
        CardBrowser other = new CardBrowser();
        String used = card.token(ORIGIN, browser.nonce());
        browser.send("{}");

        for (String token : List.of(
                used,
                card.token(ORIGIN, other.nonce()),
                card.token("https://evil.example", browser.nonce()),
                "garbage",
                "",
                "{\"format\":\"web-eid:1.0\"}" + " ".repeat(200_000))) {
            HttpResponse<String> answer = browser.send(token);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEmpty();
            assertThat(browser.get("/menu").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whenTheCertificateIsSuspended_thenTheNextLoginIsRefused_andTheTrailKnowsWhy() throws Exception {
        CardBrowser browser = new CardBrowser();
        rows.change(
                "update certificate set status = 'SUSPENDED', held_by = 'HOLDER', version = version + 1"
                        + " where holder_id = ?",
                person.id().value());

        assertThat(browser.send(card.token(ORIGIN, browser.nonce())).statusCode())
                .isEqualTo(403);
        assertThat(rows.text("select detail from audit_row where action = 'LOGIN_CARD' order by at desc limit 1"))
                .isEqualTo("NOT_ACTIVE");
    }

    @Test
    void whenAHundredSendOneTokenAtOnce_thenOneIsIn() throws Exception {
        String nonce = logins.begin("it").orElseThrow().value();
        String token = card.token(ORIGIN, nonce);

        List<Outcome> answers =
                concurrentTasks.of(100, i -> () -> logins.finish(token, "it").outcome());

        assertThat(answers).filteredOn(Outcome.ACCEPTED::equals).hasSize(1);
        assertThat(answers).filteredOn(Outcome.REFUSED::equals).hasSize(99);
        assertThat(rows.count("web_session where holder_id = ?", person.id().value()))
                .isEqualTo(1);
    }

    @Test
    void whenOneAddressTriesTooOften_thenItIsToldToWait() throws Exception {
        System.setProperty(LIMIT, "1");
        CardBrowser browser = new CardBrowser();
        for (int i = 0; i < 20; i++) {
            int status = browser.send("{}").statusCode();
            assertThat(status).isIn(403, 429);
            if (status == 429) {
                return;
            }
        }
        throw new AssertionError("20 tries at a limit of one a minute");
    }
}
