package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.HeapDump;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.shared.Digest;
import tr.nes.shared.Roles;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** Two servers with one database and replicated sessions; one of them is killed (SIGKILL). */
@Tag("nightly")
class NodeDeathIT {

    private static final String MENU = "İşlemler Menüsü";
    private static final String LOGIN = "nes-login";
    private static final String ATTEMPT = "nes-attempt";
    private static final String LIVE = "select count(*) from web_session where ended_at is null";

    @RegisterExtension
    final Scene scene = Scene.inACluster();

    @Test
    void whenANodeDies_thenEverybodyGoesOnAtTheOther() throws Exception {
        Web holder = scene.web().logIn(Person.YETKILI);
        Web halfway = scene.web();
        String code = halfway.askForSms(Person.YONETICI);
        PlainBrowser form = scene.plainBrowser(Person.SAHIP);
        HtmlForm suspension = copied(form, "/sertifikalar/askiya-al", "change");
        List<String> live = scene.ledger().texts(LIVE);

        scene.cluster().first().kill();

        holder.open(second() + "/menu").sees(MENU);
        assertThat(scene.ledger().texts(LIVE))
                .as("logins, nobody had to open another")
                .isEqualTo(live);
        PlainBrowser.Answer suspended = form.sentTo(second())
                .submit(suspension.pressed(suspension.buttons().get(0)));
        assertThat(suspended.location()).contains("/sertifikalar/sonuc");
        halfway.open(second() + "/giris/sms-kodu").sees("SMS Onay Kodu Giriş");
        halfway.type("SMS Onay Kodu", code).press("Gönder").sees(MENU);

        holder.press("Çıkış").sees("Çıkış yapıldı").open(second() + "/menu");
        holder.sees("Kullanıcı Doğrulama");
        scene.cluster().first().start();
        halfway.open(scene.address() + "/menu").sees(MENU);
    }

    @Test
    void whenOneNodeEndsALogin_thenItIsOverAtTheOther() throws Exception {
        PlainBrowser gone = scene.plainBrowser(Person.SAHIP);
        // A request before the copy is there would replace the session's cookie: each attempt has the first one's.
        DevEndpoints.until(
                "a copy of the login", () -> gone.sentTo(second()).get("/menu").status() == 200);
        PlainBrowser copy = gone.sentTo(second());
        gone.submit(gone.form("/menu", "logout").pressed("logoutButton"));
        assertThat(copy.get("/menu").location()).contains("/giris?");

        Web older = scene.web().logIn(Person.YETKILI);
        Web newer = scene.web(scene.cluster().second()).logIn(Person.YETKILI);
        older.follow("Menü").sees("Kullanıcı Doğrulama").reads("başka bir yerden giriş yapıldığı için");
        newer.follow("Menü").sees(MENU);
    }

    @Test
    void whenOneNodeDrewAPage_thenTheOtherTakesItsForm() throws Exception {
        Map<Person, PlainBrowser> browsers = new EnumMap<>(Person.class);
        for (Person person : List.of(Person.SAHIP, Person.ISLETMEN, Person.YONETICI, Person.DENETCI)) {
            browsers.put(person, scene.plainBrowser(person));
        }
        int forms = 0;
        for (Address page : Address.values()) {
            PlainBrowser browser = browsers.getOrDefault(whoMayOpen(page), scene.plainBrowser());
            for (HtmlForm form : HtmlForm.all(browser.get(page.path()).text())) {
                copied(browser, page.path(), form.id());
                forms++;
            }
        }
        assertThat(forms).isGreaterThan(Address.values().length / 2);
    }

    @Test
    void whenSomebodyLogsIn_thenTheOtherNodeHasNothingThatOpensTheSession() throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        scene.logIn(browser).password(Person.SAHIP.number(), Person.SAHIP.password(), "/giris/sifreli");
        String attempt = browser.cookies().get(ATTEMPT);
        scene.logIn(browser).of(Person.SAHIP);
        String token = browser.cookies().get(LOGIN);

        DevEndpoints.until("a copy of the session", () -> heapOfTheOther().count(Digest.sha256(token), "") > 0);
        HeapDump other = heapOfTheOther();
        assertThat(other.count(token, "")).as("the login's token").isZero();
        assertThat(other.count(attempt, ""))
                .as("the proof of a login under way")
                .isZero();
        other.delete();

        PlainBrowser thief = scene.plainBrowser();
        thief.cookies().put(PlainBrowser.SESSION, browser.cookies().get(PlainBrowser.SESSION));
        assertThat(thief.get("/menu").location()).as("the session's id alone").contains("/giris?");
    }

    private HeapDump heapOfTheOther() throws IOException, InterruptedException {
        return scene.cluster().second().heap();
    }

    /** The surviving node. */
    private String second() {
        return scene.cluster().second().address();
    }

    /**
     * A form rendered by the first node, once the second accepts it. Sessions are replicated after the response:
     * an earlier request finds the page expired, and the session it creates would replace the copy.
     */
    private HtmlForm copied(PlainBrowser browser, String path, String id) {
        AtomicReference<HtmlForm> form = new AtomicReference<>();
        DevEndpoints.until("a copy of " + path + " with its form " + id, () -> {
            form.set(browser.form(path, id));
            return isTaken(browser.sentTo(second()).submit(form.get()));
        });
        return form.get();
    }

    private static boolean isTaken(PlainBrowser.Answer answer) {
        return answer.status() < 400
                && !answer.location().contains(PageNotice.PAGE_EXPIRED.slug())
                && !answer.location().contains("/giris?");
    }

    private static Person whoMayOpen(Address page) {
        if (page.isPublic() || page.roles().contains(Roles.TERMINAL)) {
            return null;
        }
        if (page.roles().contains(Roles.ADMIN)) {
            return Person.YONETICI;
        }
        if (page.roles().contains(Roles.CALL_CENTRE)) {
            return Person.ISLETMEN;
        }
        return page.roles().contains(Roles.AUDITOR) ? Person.DENETCI : Person.SAHIP;
    }
}
