package tr.nes.browser.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

/** A kiosk's screen, used like a person in front of it. */
public final class Kiosk {

    public static final String START = "Kartınızın PIN kodunu burada belirleyin";
    public static final String CARD = "Kart Seçimi";
    public static final String PIN = "Yeni PIN kodunuzu belirleyin";
    public static final String APPROVAL = "PIN değişikliğini onaylayın";
    public static final String DONE = "Yeni PIN kodunuz hazır";

    private static final String STATUS = "**/kiosk/durum";

    private final Page page;
    private final DevEndpoints endpoints;

    Kiosk(Page page, DevEndpoints endpoints) {
        this.page = page;
        this.endpoints = endpoints;
    }

    public Page page() {
        return page;
    }

    /** The same visit in another tab. */
    public Kiosk on(Page tab) {
        return new Kiosk(tab, endpoints);
    }

    /** Touches the screen without effect, to prevent the idle timeout. */
    public Kiosk touch() {
        page.mouse().click(2, 2);
        return this;
    }

    Kiosk open() {
        page.navigate("/kiosk");
        return sees(START);
    }

    /** Waits for the screen with this heading. */
    public Kiosk sees(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
        return this;
    }

    public Kiosk reads(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    /** The text is nowhere on the screen; call only after something else showed that the screen is complete. */
    public Kiosk lacks(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    /** Waits until the dialog with this heading is closed. */
    public Kiosk lacksDialog(String heading) {
        assertThat(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(heading)))
                .isHidden();
        return this;
    }

    /** Presses a button that leads to the same screen, and waits until it has been reloaded. */
    public Kiosk pressAndReload(String button) {
        Locator before = page.locator("body");
        before.evaluate("body => body.dataset.before = 'true'");
        press(button);
        assertThat(page.locator("body:not([data-before])")).isVisible();
        return this;
    }

    public Kiosk doesNotOffer(String button) {
        assertThat(button(button)).hasCount(0);
        return this;
    }

    /** Presses Bitir. */
    public Kiosk end() {
        return press("Bitir").sees(START);
    }

    /** The name may be the beginning of a big button's text. */
    public Kiosk press(String button) {
        button(button).click();
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Texts.startingWith(name)));
    }

    /** Opens a folded part of the screen. */
    public Kiosk unfold(String summary) {
        page.getByText(summary).click();
        return this;
    }

    public Kiosk follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Texts.startingWith(link)))
                .click();
        return this;
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public Kiosk type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Touches a field and types digits on the on-screen pad. */
    public Kiosk tap(String label, String digits) {
        field(label).click();
        Locator pad = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Rakam tuşları"));
        digits.chars()
                .mapToObj(Character::toString)
                .forEach(digit -> pad.getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(digit).setExact(true))
                        .click());
        return this;
    }

    /** Types on the on-screen keyboard. */
    public Kiosk keys(String label, String text) {
        field(label).click();
        Locator keyboard = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Ekran klavyesi"));
        for (String letter : text.split("")) {
            if (Character.isUpperCase(letter.charAt(0))) {
                keyboard.getByLabel("Büyük harf").first().click();
            }
            keyboard.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(letter).setExact(true))
                    .click();
        }
        return this;
    }

    /** Makes the server's responses say from now on that the visit is about to end. */
    public Kiosk fewSecondsLeft() {
        page.route(STATUS, route -> {
            if (!"GET".equals(route.request().method())) {
                route.resume();
                return;
            }
            APIResponse real = route.fetch();
            JsonObject status = JsonParser.parseString(real.text()).getAsJsonObject();
            status.addProperty("remaining", 19);
            route.fulfill(new Route.FulfillOptions().setResponse(real).setBody(status.toString()));
        });
        return this;
    }

    /** Undoes {@link #fewSecondsLeft()}. */
    public Kiosk enoughTimeLeft() {
        page.unroute(STATUS);
        return this;
    }

    public Kiosk refusesAt(String label, String reason) {
        assertThat(field(label)).hasAccessibleDescription(Texts.containing(reason));
        return this;
    }

    public Kiosk byCode(String code) {
        return press("Doğrulama Kodum var")
                .sees("Doğrulama kodunuzu girin")
                .tap("Doğrulama Kodu", code)
                .press("Devam");
    }

    /** Şifreli Giriş at the kiosk, up to the SMS page. */
    public Kiosk tryPassword(String number, String password) {
        press("Giriş yaparak devam et").sees("Giriş yapın");
        return type("Kimlik No", number)
                .type("Resimdeki Yazı", endpoints.captcha(page.context()))
                .type("Güvenlik Sözcüğü", password)
                .press("Giriş");
    }

    /** Logs in by the same requests without rendering the pages; for tests of what follows. */
    public Kiosk logIn(Person person) {
        String address = page.url().replaceFirst("/kiosk.*", "");
        // an open page would follow the visit's steps
        page.navigate("about:blank");
        new RequestLogin(page.context(), address, endpoints).atKiosk(person);
        page.navigate(address + "/kiosk/kart");
        return sees(CARD);
    }

    /** Logs in through the pages. */
    public Kiosk logInByHand(Person person) {
        tryPassword(person.number(), person.password()).sees("SMS Onay");
        return confirmBySms(person, "Onay", "Gönder").sees(CARD);
    }

    /** Requests the SMS code with {@code ask}, types it and presses {@code confirm}. */
    public Kiosk confirmBySms(Person person, String ask, String confirm) {
        String code = endpoints.smsCodeAfter(person, () -> press(ask));
        return tap("SMS Onay Kodu", code).press(confirm);
    }

    public Kiosk chooseCard(String serial) {
        return reads(serial).press("Bu kartı seç").sees(PIN);
    }

    /** Types without the pad; for tests of what follows. */
    public Kiosk newPin(String pin, String repeated) {
        return type("Yeni PIN Kodu", pin)
                .type("Yeni PIN Kodu (Tekrar)", repeated)
                .press("PIN Kodunu Değiştir");
    }

    /** The same on the on-screen pad. */
    public Kiosk newPinByHand(String pin) {
        return tap("Yeni PIN Kodu", pin).tap("Yeni PIN Kodu (Tekrar)", pin).press("PIN Kodunu Değiştir");
    }

    /** Card, PIN and approval after a login here, whose own SMS is still valid. */
    public Kiosk setPin(String serial, String pin) {
        return chooseCard(serial).newPin(pin, pin).sees(APPROVAL).press("Onayla");
    }

    /** Card, PIN and approval by SMS. */
    public Kiosk setPin(Person person, String serial, String pin) {
        chooseCard(serial).newPin(pin, pin).sees(APPROVAL);
        return confirmBySms(person, "SMS Onay", "Onay");
    }
}
