package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Views;
import tr.nes.shared.Roles;
import tr.nes.web.shell.Address;

/** A page of another site submits every form of every page with the user's cookies, without effect. */
class CrossSiteIT {

    private static final String[][] FOREIGN_HEADERS = {
        {"Origin", "https://evil.example"},
        {"Origin", "null"},
        {"Sec-Fetch-Site", "cross-site"},
        {"Sec-Fetch-Site", "same-site"},
        {"Origin", "{other scheme}"},
        {"Origin", "{other port}"},
        {"Referer", "https://evil.example/"},
    };
    private static final HtmlForm BLIND = new HtmlForm("", "", Map.of("sms", "sms"), List.of("send"));

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final List<String> findings = new ArrayList<>();
    private int turn;
    private final Map<Person, PlainBrowser> victims = new EnumMap<>(Person.class);

    @Test
    void whenAForeignPageSendsAnyForm_thenNothingChangesAndNobodyIsLoggedOut() throws Exception {
        for (Person person : List.of(Person.SAHIP, Person.ISLETMEN, Person.YONETICI, Person.DENETCI)) {
            victims.put(person, scene.plainBrowser(person));
        }
        PlainBrowser kiosk = scene.plainBrowser();
        kiosk.get("/dev/pair?terminal=kiosk-1");
        PlainBrowser attacker = scene.plainBrowser(Person.YETKILI);
        String token = attacker.form("/menu", "logout").fields().get(HtmlForm.VIEW_STATE);
        Map<String, String> before = scene.ledger().state();

        for (Address page : pages()) {
            attack(page, page.roles().contains(Roles.TERMINAL) ? kiosk : victim(page), token);
        }

        assertThat(findings).isEmpty();
        assertThat(scene.ledger().changedSince(before)).isEmpty();
        for (PlainBrowser victim : victims.values()) {
            assertThat(victim.get("/menu").status()).isEqualTo(200);
        }
        assertThat(kiosk.get("/kiosk").status()).isEqualTo(200);
    }

    @Test
    void whenTheOwnPageSendsItsForm_thenItCounts() throws Exception {
        PlainBrowser browser = scene.plainBrowser(Person.SAHIP);
        Map<String, String> before = scene.ledger().state();
        HtmlForm code = HtmlForm.all(browser.get("/kilit-cozme").text()).stream()
                .filter(form -> !form.id().equals("logout"))
                .findFirst()
                .orElseThrow();
        browser.submit(code.pressed(code.buttons().get(0)), "Origin", scene.address());
        assertThat(scene.ledger().changedSince(before)).isNotEmpty();
        browser.submit(browser.form("/menu", "logout").pressed("logoutButton"), "Sec-Fetch-Site", "same-origin");
        assertThat(browser.get("/menu").location()).contains("/giris");
    }

    @Test
    void whenAForeignPageSendsWhatIsNoForm_thenItIsRefused() throws Exception {
        PlainBrowser victim = scene.plainBrowser(Person.SAHIP);
        PlainBrowser kiosk = scene.plainBrowser();
        kiosk.get("/dev/pair?terminal=kiosk-1");
        for (String[] foreign : FOREIGN_HEADERS) {
            assertThat(victim.post("/oturum", Map.of(), foreign).status()).isEqualTo(403);
            assertThat(kiosk.post("/kiosk/durum", Map.of(), foreign[0], foreign[1], "Nes-Kiosk", "bitir")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(kiosk.post("/kiosk/durum", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void whenAViewIsAskedForByItsFile_thenItIsNotThere() throws Exception {
        PlainBrowser anybody = scene.plainBrowser();
        for (String view : Views.all()) {
            assertThat(anybody.get(view).status()).as(view).isEqualTo(404);
        }
    }

    /**
     * Every view must have a URL; {@link #whenAViewIsAskedForByItsFile_thenItIsNotThere()} checks that others
     * can't be reached.
     */
    private static List<Address> pages() throws IOException {
        List<Address> pages = Views.all().stream()
                .flatMap(view -> Address.ofView(view).stream())
                .toList();
        assertThat(pages).hasSameSizeAs(Address.values());
        return pages;
    }

    /** A user who may open the page. */
    private PlainBrowser victim(Address page) {
        if (page.isPublic()) {
            return scene.plainBrowser();
        }
        return Stream.of(
                        Map.entry(Roles.ADMIN, Person.YONETICI),
                        Map.entry(Roles.CALL_CENTRE, Person.ISLETMEN),
                        Map.entry(Roles.AUDITOR, Person.DENETCI))
                .filter(role -> page.roles().contains(role.getKey()))
                .map(role -> victims.get(role.getValue()))
                .findFirst()
                .orElse(victims.get(Person.SAHIP));
    }

    private void attack(Address page, PlainBrowser victim, String token) throws Exception {
        List<HtmlForm> forms = HtmlForm.all(victim.get(page.path()).text()).stream()
                .filter(form -> page == Address.MENU || !form.id().equals("logout"))
                .toList();
        for (HtmlForm form : forms.isEmpty() ? List.of(BLIND) : forms) {
            for (String button : form.buttons()) {
                HtmlForm sent = form.with("no", "1").pressed(button);
                without(page, victim, sent.with(HtmlForm.VIEW_STATE, null));
                without(page, victim, sent.with(HtmlForm.VIEW_STATE, "-1234567890123456789:987654321"));
                without(page, victim, sent.with(HtmlForm.VIEW_STATE, token));
                fromElsewhere(page, victim, form.pressed(button));
            }
        }
    }

    private void without(Address page, PlainBrowser victim, HtmlForm form) throws Exception {
        PlainBrowser.Answer answer = victim.post(page.path(), form.fields());
        if (answer.status() >= 500) {
            findings.add(page + ": " + answer.status() + " without the page's token");
        }
    }

    private void fromElsewhere(Address page, PlainBrowser victim, HtmlForm form) throws Exception {
        String[] foreign = FOREIGN_HEADERS[turn++ % FOREIGN_HEADERS.length];
        int status = victim.post(page.path(), form.fields(), foreign[0], named(foreign[1]))
                .status();
        if (status != 403) {
            findings.add(page + ": " + status + " with " + String.join(": ", foreign));
        }
    }

    /** The same host under a different origin. */
    private String named(String origin) {
        return origin.replace("{other scheme}", scene.address().replace("http:", "https:"))
                .replace("{other port}", scene.address().replaceFirst("[0-9]$", "9"));
    }
}
