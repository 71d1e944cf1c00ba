package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** The appearance and texts of the web's pages. */
class WebPagesIT {

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @ParameterizedTest
    @CsvSource({
        "/, Ne yapmak istiyorsunuz?, landing",
        "/yardim, Yardım Merkezi, help",
        "/yardim?ara=kart%20kayip, Yardım Merkezi, help-found",
        "/yardim/konu?ad=login-refused, Giriş kabul edilmedi, help-topic",
        "/iletisim, İletişim, contact",
        "/kurum-ne-yapmaliyim, Kurum: ne yapmalıyım?, institution-guide",
        "/personel-ne-yapmaliyim, Personel: ne yapmalıyım?, staff-guide",
        "/kiosklar, Kiosk adresleri ve çalışma saatleri, offices",
        "/kart-kayip, Kartımı kaybettim, lost-card",
        "/giris, Kullanıcı Doğrulama, ways-in",
        "/yok-boyle-bir-sayfa, Sayfa bulunamadı, error-not-found"
    })
    void whenAnybodyOpensPage_thenItIsComplete(String path, String heading, String picture) {
        Web web = scene.web().open(path).sees(heading);
        assertThat(web.page().title()).isEqualTo(heading);
        scene.screens().take(web.page(), picture);
    }

    @Test
    void whenAVisitorKnowsOnlyTheProblem_thenFourWaysAreOfferedAndKiosksAreFoundWithoutLogin() {
        Web web = scene.web().open("/").sees("Ne yapmak istiyorsunuz?");
        Locator ways = web.page()
                .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Ne yapmak istiyorsunuz?"))
                .getByRole(AriaRole.LINK);
        PlaywrightAssertions.assertThat(ways).containsText(new String[] {
            "Kartım bloke oldu", "Yeni kartım geldi", "Sertifikamı iptal etmeliyim", "Kartımı kaybettim"
        });
        web.page().getByText("Kiosk adresleri ve çalışma saatleri").click();
        web.sees("Kiosk adresleri ve çalışma saatleri").reads("Kadıköy Ofisi").reads("08:30–17:30");
    }

    @Test
    void whenTheBrowserSpeaksEnglish_thenTheFirstPageDoesToo_butAKioskWaitsForAChoice() {
        assertThat(inLanguage(scene.web().page(), "/", "de-DE,en-GB;q=0.9,tr;q=0.5"))
                .contains("What would you like to do?");
        assertThat(inLanguage(scene.web().page(), "/", "de-DE,tr;q=0.9,en;q=0.5"))
                .contains("Ne yapmak istiyorsunuz?");
        assertThat(inLanguage(scene.kiosk("kiosk-1").page(), "/kiosk", "en-GB")).contains(Kiosk.START);
    }

    /** The page as a browser with these languages gets it; Chromium itself sends those of its own locale. */
    private static String inLanguage(Page page, String path, String languages) {
        return page.request()
                .get(path, RequestOptions.create().setHeader("Accept-Language", languages))
                .text();
    }

    @Test
    void whenEnglishIsChosen_thenPageIsEnglishAndStaysSo() {
        Web web = scene.web().open("/");
        web.follow("EN").sees("What would you like to do?");
        scene.screens().take(web.page(), "landing-english");
        web.open("/giris/sifreli").sees("Login with security word");
        scene.screens().take(web.page(), "word-login-english");
    }

    @Test
    void whenTheComputerIsNotTrusted_thenTheScreensKeysWriteTheSecret() {
        Web web = scene.web().open("/giris/sifreli").press("Sanal Klavye");
        Locator keys = web.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Sanal Klavye"));
        for (String key :
                new String[] {"Büyük harf", "Ş", "i", "İşaretler", "€", "İşaretler", "7", "x", "Son karakteri sil"}) {
            keys.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(key).setExact(true))
                    .click();
        }
        PlaywrightAssertions.assertThat(web.field("Güvenlik Sözcüğü")).hasValue("Şi€7");
        PlaywrightAssertions.assertThat(web.field("Güvenlik Sözcüğü")).hasAttribute("type", "password");
        scene.screens().take(web.page(), "word-login-keys");
    }

    @Test
    void whenGoingBackToAnError_thenThePageIsThereAndNotTheBrowsersQuestion() {
        Web web = scene.web().open("/giris/sifreli").tryPassword(Person.SAHIP.number(), "Yanlis-0000");
        web.reads("Giriş yapılamadı");
        scene.screens().take(web.page(), "word-login-refused");
        web.follow("Yardım Merkezi").sees("Yardım Merkezi");
        web.page().goBack();
        web.sees("Şifreli Giriş").tryPassword(Person.SAHIP.number(), Person.SAHIP.password());
        web.sees("SMS Onay");
    }

    @Test
    void whenHolderWantsCode_thenPageExplainsGivesAndLogsOut() {
        Web web = scene.web().open("/kilit-cozme").sees("Kullanıcı Doğrulama").follow("Şifreli Giriş");
        web.sees("Şifreli Giriş")
                .tryPassword(Person.SAHIP.number(), Person.SAHIP.password())
                .sees("SMS Onay");
        scene.screens().take(web.page(), "sms-approval");
        String sms = scene.dev().smsCodeAfter(Person.SAHIP, () -> web.press("Onay"));
        web.type("SMS Onay Kodu", sms).press("Gönder").sees("PIN Oluşturma / Kilit Çözme");
        scene.screens().take(web.page(), "servicing-code-before");
        String code = web.servicingCode();
        assertThat(code).matches("[0-9]{15}");
        web.reads(code.substring(0, 5)).reads(code.substring(5, 10)).reads(code.substring(10));
        scene.screens().take(web.page(), "servicing-code");
        web.press("Çıkış").sees("Çıkış yapıldı");
        scene.screens().take(web.page(), "logged-out");
        web.open("/menu").sees("Kullanıcı Doğrulama");
    }

    @Test
    void whenANewCardHasCome_thenOnePathLeadsThroughActivationAndPin_andGoesOnWhereItStopped() {
        Web web = scene.web().logIn(Person.SAHIP);
        web.page().getByText("Yeni kartım geldi").click();
        web.sees("Yeni kartım geldi").reads("1234A5B67890");
        scene.screens().take(web.page(), "new-card");
        web.follow("Kullanıma Aç")
                .sees("Kullanıma Aç")
                .press("Sertifikayı kullanıma aç")
                .reads("İmza atmak için kartınızın PIN’i de gerekir");
        scene.screens().take(web.page(), "activated-next-pin");
        web.follow("Sonraki adım: PIN").sees("Yeni kartım geldi").reads("Kioskta PIN belirle");
        PlaywrightAssertions.assertThat(web.page().locator("li[aria-current=step] h2"))
                .hasText("PIN’inizi belirleyin");
        scene.screens().take(web.page(), "new-card-pin");
    }

    @Test
    void whenARenewalWaits_thenThePathTellsItsStartAndToKeepTheOldCard() {
        Web web = scene.web().logIn(Person.YENILEYEN).open("/yeni-kart").sees("Yeni kartım geldi");
        web.reads("1234A5B67895").reads("eskisinin süresi bitince kendiliğinden başlar");
        web.reads("eski kartınızı kullanın ve yok etmeyin");
        scene.screens().take(web.page(), "new-card-waiting");
    }

    @Test
    void whenAdministratorPairsTerminal_thenTypedCodeMakesAKiosk() {
        Web web = scene.web().logIn(Person.YONETICI);
        web.open("/terminaller").sees("Terminaller").reads("kiosk-2");
        scene.screens().take(web.page(), "terminals");
        String code = web.pairingCode("kiosk-2");
        scene.screens().take(web.page(), "terminals-pairing-code");
        Kiosk kiosk = scene.unpairedKiosk().sees("Bu ekran henüz bir kiosk değil");
        scene.screens().take(kiosk.page(), "kiosk-pairing");
        kiosk.type("Eşleme Kodu", "AAAAAAAAAA").pressAndReload("Eşle").refusesAt("Eşleme Kodu", "Bu kod geçerli değil");
        scene.screens().take(kiosk.page(), "kiosk-pairing-refused");
        kiosk.type("Eşleme Kodu", code).press("Eşle").sees(Kiosk.START).reads("Eşleme tamam");
        scene.screens().take(kiosk.page(), "kiosk-start-paired");
        web.open("/terminaller").revoke("kiosk-2");
        kiosk.sees("Bu ekran henüz bir kiosk değil");
    }

    @Test
    void whenNobodyIsThere_thenKioskInvites() {
        Kiosk kiosk = scene.kiosk("kiosk-1");
        scene.screens().take(kiosk.page(), "kiosk-start");
        kiosk.follow("English").sees("Set your card’s PIN here");
        scene.screens().take(kiosk.page(), "kiosk-start-english");
    }
}
