package tr.nes.browser.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/** The portal's pages, used like a person at home. */
public final class Web {

    private final Page page;
    private final DevEndpoints endpoints;
    private final String address;

    Web(Page page, DevEndpoints endpoints, String address) {
        this.page = page;
        this.endpoints = endpoints;
        this.address = address;
    }

    public Page page() {
        return page;
    }

    public Web open(String path) {
        page.navigate(path);
        return this;
    }

    /** Waits for the page with this heading. */
    public Web sees(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
        return this;
    }

    public Web reads(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    /** Once the page's scripts have run: before that a button may do nothing. */
    public Web press(String button) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        button(button).click();
        return this;
    }

    /** Presses a button that leads to the same page, and waits until it has been reloaded. */
    public Web pressAndReload(String button) {
        page.locator("body").evaluate("body => body.dataset.before = 'true'");
        press(button);
        assertThat(page.locator("body:not([data-before])")).isVisible();
        return this;
    }

    public Web follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Opens a folded part of the page. */
    public Web unfold(String summary) {
        page.getByText(summary).click();
        return this;
    }

    public Web type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The error message at a field, as exposed to assistive technology. */
    public Web refusesAt(String label, String reason) {
        assertThat(field(label)).hasAccessibleDescription(Texts.containing(reason));
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Fills in Şifreli Giriş and presses Giriş. */
    public Web tryPassword(String number, String password) {
        return fillPasswordLogin(number, endpoints.captcha(page.context()), password)
                .press("Giriş");
    }

    public Web fillPasswordLogin(String number, String picture, String password) {
        return type("Kimlik No", number).type("Resimdeki Yazı", picture).type("Güvenlik Sözcüğü", password);
    }

    /** From Şifreli Giriş to the page for the SMS code; returns the code. */
    public String askForSms(Person person) {
        open("/giris/sifreli").sees("Şifreli Giriş").tryPassword(person.number(), person.password());
        sees("SMS Onay");
        return endpoints.smsCodeAfter(person, () -> press("Onay").sees("SMS Onay Kodu Giriş"));
    }

    /** Logs in through the pages of Şifreli Giriş. */
    public Web logInByHand(Person person) {
        String code = askForSms(person);
        return type("SMS Onay Kodu", code).press("Gönder").sees("İşlemler Menüsü");
    }

    /** Logs in by the same requests without rendering the pages; for tests of what follows. */
    public Web logIn(Person person) {
        new RequestLogin(page.context(), address, endpoints).atHome(person);
        return open("/menu").sees("İşlemler Menüsü");
    }

    /** Requests a Doğrulama Kodu and copies it; 15 digits. */
    public String servicingCode() {
        open("/kilit-cozme").press("Doğrulama kodu oluştur");
        return copiedCode();
    }

    /** The clipboard content after Kodu kopyala. */
    public String copiedCode() {
        press("Kodu kopyala").reads("Kod kopyalandı.");
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    /** Creates a pairing code on the Terminaller page. */
    public String pairingCode(String terminal) {
        row(terminal, "Eşleme kodu üret").click();
        Locator notice = page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(terminal));
        return notice.getByText(Texts.ONLY_A_PAIRING_CODE).innerText().strip();
    }

    /** On the Okuyucular page. */
    public Web takeOutOfService(String reader) {
        row(reader, "Hizmet dışı bırak").click();
        return reads(reader + " hizmet dışı bırakıldı.");
    }

    public Web putBack(String reader) {
        row(reader, "Hizmete al").click();
        return reads(reader + " yeniden hizmette.");
    }

    public Web choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    public Web revoke(String terminal) {
        row(terminal, "Eşlemeyi kaldır").click();
        return press("Kaldır").reads(terminal + " terminalinin eşlemesi kaldırıldı.");
    }

    /** The row of a list that contains this text. */
    public Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator row(String text, String button) {
        return row(text).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    /** The certificate of this card, DER, downloaded from its holder's page. */
    public byte[] certificateOf(String serial) {
        open("/sertifikalar").sees("Sertifika Listele");
        String number = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(serial))
                .getByRole(AriaRole.LINK)
                .getAttribute("href")
                .replaceAll(".*no=", "");
        return page.request().get("/sertifikalar/indir?no=" + number).body();
    }
}
