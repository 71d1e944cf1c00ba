package tr.nes.browser.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;

/** A kiosk's screen, used like a person in front of it. */
public final class Kiosk {

    public static final String START = "Kartınızın PIN kodunu burada belirleyin";
    public static final String CARD = "Kart Seçimi";
    public static final String PIN = "Yeni PIN kodunuzu belirleyin";
    public static final String APPROVAL = "PIN değişikliğini onaylayın";
    public static final String DONE = "Yeni PIN kodunuz hazır";

    private static final String STATUS = "**/kiosk/durum";
    private static final Pattern CARD_OR_PIN = Pattern.compile(CARD + "|" + PIN);

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
        assertThat(heading()).hasText(heading);
        return this;
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
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
        return reloadsAfter(() -> press(button));
    }

    public Kiosk reloadsAfter(Runnable action) {
        page.locator("body").evaluate("body => body.dataset.before = 'true'");
        action.run();
        assertThat(page.locator("body:not([data-before])")).isVisible();
        return this;
    }

    public Kiosk doesNotOffer(String button) {
        assertThat(button(button)).hasCount(0);
        return this;
    }

    public Kiosk end() {
        return press("Bitir").sees(START);
    }

    /** Once the page's scripts have run; the name may be the beginning of a big button's text. */
    public Kiosk press(String button) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        button(button).click();
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Texts.startingWith(name)));
    }

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
        return touchKeys(label, "Rakam tuşları", digits);
    }

    /** Types on the on-screen keyboard. */
    public Kiosk keys(String label, String text) {
        return touchKeys(label, "Ekran klavyesi", text);
    }

    private Kiosk touchKeys(String label, String group, String text) {
        field(label).click();
        Locator keyboard = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group));
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

    /** Makes the server's responses say that the visit is about to end, until somebody asks for more time. */
    public Kiosk fewSecondsLeft() {
        page.route(STATUS, new ShortenedVisit());
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

    /** Şifreli Giriş at the kiosk, up to the SMS page; no captcha is asked before passwords were refused here. */
    public Kiosk tryPassword(String number, String password) {
        press("Giriş yaparak devam et").sees("Giriş yapın");
        return type("Kimlik No", number).type("Güvenlik Sözcüğü", password).press("Giriş");
    }

    /** Logs in by the same requests without rendering the pages; for tests of what follows. */
    public Kiosk logIn(Person person) {
        return enter(person).sees(CARD);
    }

    /** The same with the person's card alone in the readers, which was chosen by itself: back to all cards. */
    public Kiosk logInWithCard(Person person) {
        return enter(person).toCards();
    }

    private Kiosk enter(Person person) {
        String address = page.url().replaceFirst("/kiosk.*", "");
        // an open page would follow the visit's steps
        page.navigate("about:blank");
        new RequestLogin(page.context(), address, endpoints).atKiosk(person);
        page.navigate(address + "/kiosk/kart");
        return this;
    }

    /** From the PIN of a card to all cards. */
    public Kiosk toCards() {
        return sees(PIN).press("Başka kart ya da işlem seç").sees(CARD);
    }

    /** Logs in through the pages. */
    public Kiosk logInByHand(Person person) {
        tryPassword(person.number(), person.password()).sees("SMS Onay");
        String code = endpoints.smsCodeAfter(person, () -> press("Onay"));
        return sees("SMS Onay Kodu Giriş").tap("SMS Onay Kodu", code).sees(CARD);
    }

    /** Requests the SMS code with {@code ask}, types it and presses {@code confirm}. */
    public Kiosk confirmBySms(Person person, String ask, String confirm) {
        String code = endpoints.smsCodeAfter(person, () -> press(ask));
        return tap("SMS Onay Kodu", code).press(confirm);
    }

    /** A card that was in its reader before the login is chosen by itself, unless there is something to tell about it. */
    public Kiosk chooseCard(String serial) {
        assertThat(heading()).hasText(CARD_OR_PIN);
        reads(serial);
        return CARD.equals(heading().textContent()) ? press("Bu kartı seç").sees(PIN) : this;
    }

    /** Types without the pad; for tests of what follows. */
    public Kiosk newPin(String pin, String repeated) {
        return type("Yeni PIN Kodu", pin)
                .type("Yeni PIN Kodu (Tekrar)", repeated)
                .press("PIN Kodunu Değiştir");
    }

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
