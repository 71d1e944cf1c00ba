package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.EDevletProvider;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.web.shell.http.HostCookie;

/** Login through the e-Devlet Kapısı, against a provider that runs beside the portal, including every failure. */
class EDevletLoginIT {

    private static final String WAYS_IN = "Kullanıcı Doğrulama";
    private static final String PROVIDER = "Deneme sağlayıcısı";
    private static final String MENU = "İşlemler Menüsü";
    private static final String REFUSED = "Kapısı’ndan gelen yanıtı doğrulayamadık";
    private static final String OVER = "e-Devlet ile giriş yarıda kaldı";

    private static EDevletProvider provider;

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @BeforeAll
    static void start() throws Exception {
        provider = new EDevletProvider();
    }

    @AfterAll
    static void stop() throws Exception {
        provider.close();
    }

    @Test
    void whenTheHolderLogsInThere_thenHeIsInHereAndLeavesBoth() {
        Web web = scene.web().open("/giris/sifreli").open("/giris").sees(WAYS_IN);
        scene.screens().take(web.page(), "ways-in-e-devlet");
        follow(web);
        String before = session(web.page());
        provider.logIn(web.page(), Person.SAHIP);
        web.sees(MENU).reads(Person.SAHIP.fullName());
        assertThat(session(web.page())).isNotEqualTo(before);
        assertThat(web.page().url()).isEqualTo(scene.address() + "/menu");

        web.press("Çıkış").sees("Çıkış yapıldı").reads("oturumunuz hâlâ açık olabilir");
        scene.screens().take(web.page(), "logged-out-e-devlet");
        web.follow("e-Devlet oturumumu da kapat").sees("Çıkış yapıldı");
        assertThat(web.page().url()).startsWith(scene.address() + "/cikis");
        assertThat(web.page().getByText("oturumunuz hâlâ açık olabilir").count())
                .isZero();
        web.open("/menu").sees(WAYS_IN);
    }

    @Test
    void whenHeWasOnTheWayToAPage_thenHeGetsThereAndConfirmsWhatIsWeighty() {
        Web web = scene.web().open("/bilgi-guncelle").sees(WAYS_IN);
        follow(web);
        provider.logIn(web.page(), Person.SAHIP);
        web.sees("SMS Onay").reads("az önce alınmış bir SMS onayı gerekir");
    }

    @Test
    void whenSifreliGirisIsLocked_thenThisWayIsOpen() {
        Web web = arrived();
        provider.logIn(web.page(), Person.KILITLI);
        web.sees(MENU);
    }

    @Test
    void whenAMemberOfStaffComesThisWay_thenAsAHolderOnly() {
        Web web = arrived();
        provider.logIn(web.page(), Person.YONETICI);
        web.sees(MENU).reads("Bu girişle rolünüzü kullanamazsınız").reads("Rolünüz var: Yönetici.");
        assertThat(web.page().navigate("/terminaller").status()).isEqualTo(403);
        web.reads("Bu sayfayı şu rol açar: Yönetici.").reads("Bu rol sizde var");
    }

    @Test
    void whenHeLogsInElsewhere_thenTheOlderSessionEnds() {
        Web older = scene.web().logIn(Person.SAHIP);
        Web newer = arrived();
        provider.logIn(newer.page(), Person.SAHIP);
        newer.sees(MENU);
        older.follow("Menü").sees(WAYS_IN).reads("başka bir yerden giriş yapıldığı için");
    }

    @Test
    void whenHeCancelsThere_thenHeIsBackWithHisPageStillWanted() {
        Web web = scene.web().open("/sertifikalar").sees(WAYS_IN);
        follow(web).page().getByText("İptal Et").click();
        web.sees(WAYS_IN).reads("girişten vazgeçtiniz");
        scene.screens().take(web.page(), "ways-in-e-devlet-cancelled");
        follow(web);
        provider.logIn(web.page(), Person.SAHIP);
        web.sees("Sertifika Listele");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong nonce | {'tckn':'10000000146','nonce':'of another login'}",
                "wrong audience | {'tckn':'10000000146','aud':'other'}",
                "wrong issuer | {'tckn':'10000000146','iss':'https://other.example'}",
                "expired | {'tckn':'10000000146','exp':1700000000}"
            })
    void whenTheTokenIsWrong_thenNobodyIsIn(String what, String claims) {
        Web web = arrived();
        provider.say(web.page(), claims.replace('\'', '"'));
        web.sees(WAYS_IN).reads(REFUSED);
        if (what.equals("wrong nonce")) {
            scene.screens().take(web.page(), "ways-in-e-devlet-refused");
        }
        web.open("/menu").sees(WAYS_IN);
    }

    @Test
    void whenThePersonIsNotKnownHere_thenItSaysSo() {
        Web web = arrived();
        provider.say(web.page(), "{\"tckn\":\"10000000528\"}");
        web.sees(WAYS_IN).reads("bir kayıt bulamadık");
        scene.screens().take(web.page(), "ways-in-e-devlet-unknown");
    }

    @Test
    void whenAResponseComesTwice_thenItCountsOnce() {
        Web web = arrived();
        String back = provider.answer(web.page(), Person.SAHIP);
        web.open(back).sees(MENU);
        web.press("Çıkış").sees("Çıkış yapıldı").open(back).sees(WAYS_IN).reads(OVER);
        scene.screens().take(web.page(), "ways-in-e-devlet-over");

        follow(web);
        provider.say(web.page(), "{}");
        String refused = provider.answer(follow(web.sees(WAYS_IN)).page(), Person.SAHIP);
        String error = refused.replaceFirst("code=[^&]*", "error=access_denied");
        web.open(error).reads("girişten vazgeçtiniz").open(refused).reads(OVER);
    }

    @Test
    void whenTheResponseBelongsToAnotherSession_thenItIsNotTaken() {
        String back = provider.answer(arrived().page(), Person.SAHIP);
        Web other = scene.web().open(back).sees(WAYS_IN).reads(OVER);
        other.open("/menu").sees(WAYS_IN);
        Web begunToo = arrived();
        begunToo.open(back).sees(WAYS_IN).reads(OVER);
        begunToo.open(back + "&state=x").sees(WAYS_IN).reads(OVER);
    }

    @Test
    void whenTheProviderTurnsToAnotherKey_thenLoginGoesOn() throws Exception {
        Web web = arrived();
        provider.logIn(web.page(), Person.SAHIP);
        web.sees(MENU);
        Web next = arrived();
        provider.rotateKeys();
        provider.logIn(next.page(), Person.YETKILI);
        next.sees(MENU).reads(Person.YETKILI.fullName());
    }

    @Test
    void whenTheProviderDiesInMidFlow_thenNothingIsLostAndLaterItWorks() throws Exception {
        Web web = scene.web().open("/sertifikalar").sees(WAYS_IN);
        String back = provider.answer(follow(web).page(), Person.SAHIP);
        provider.kill();
        try {
            web.open(back).sees(WAYS_IN).reads("şu anda ulaşamıyoruz");
            scene.screens().take(web.page(), "ways-in-e-devlet-unavailable");
        } finally {
            provider.start();
        }
        DevEndpoints.until("the new key is fetched", () -> {
            follow(web.open("/giris?sonra=/sertifikalar"));
            provider.logIn(web.page(), Person.SAHIP);
            web.page().waitForURL(url -> url.startsWith(scene.address()));
            return web.page().url().endsWith("/sertifikalar");
        });
        web.sees("Sertifika Listele");
    }

    @Test
    void whenEnglishIsChosen_thenThePageIsEnglish() {
        Web web = scene.web()
                .open("/giris")
                .follow("EN")
                .sees("User verification")
                .reads("e-Devlet gateway");
        scene.screens().take(web.page(), "ways-in-e-devlet-english");
    }

    private Web arrived() {
        return follow(scene.web().open("/giris").sees(WAYS_IN));
    }

    private static Web follow(Web web) {
        web.page()
                .locator("a.choice", new Page.LocatorOptions().setHasText("e-Devlet Kapısı"))
                .click();
        return web.sees(PROVIDER);
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(HostCookie.SESSION))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
