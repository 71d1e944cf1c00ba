package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Yürürlükteki ayarlar, Metinler, İstatistikler and what monitoring reads. */
class OperatorPagesIT {

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheAdministratorLooksAtTheSettings_thenEachHasItsValueAndSourceAndNoSecretIsShown() {
        Web web = scene.web().logIn(Person.YONETICI);
        web.follow("Yürürlükteki ayarlar Her ayar, değeri ve nereden geldiği; ofisler ve iletişim bilgileri.")
                .sees("Yürürlükteki ayarlar");
        assertThat(row(web, "nes.word.tries.per.minute")).contains("1000", "Komut satırı");
        assertThat(row(web, "nes.session.hours")).contains("12", "Varsayılan");
        assertThat(row(web, "nes.edevlet.secret.file")).contains("Ayarlı").doesNotContain("/");
        assertThat(row(web, "nes.mail.password.file")).contains("Ayarlı değil");
        scene.screens().take(web.page(), "settings");

        web.page().getByRole(AriaRole.LINK, named("Yalnız verilenler")).click();
        PlaywrightAssertions.assertThat(web.page().getByText("nes.session.hours"))
                .hasCount(0);
        web.reads("nes.word.tries.per.minute");

        web.open("/ayarlar?dil=en").sees("Settings in force").reads("Command line");
        web.page()
                .getByRole(AriaRole.LINK, named("edit address and opening hours"))
                .first()
                .click();
        web.sees("Office");
    }

    @Test
    void whenTheAdministratorChangesPhoneAndOffice_thenEverybodySeesThemAndTheEarlierOnesStay() {
        Web web = scene.web().logIn(Person.YONETICI).open("/ayarlar");
        web.follow("Telefonu ve e-posta adresini düzenle").sees("İletişim bilgileri");
        web.type("Telefon", "çağrı merkezi").press("Kaydet").refusesAt("Telefon", "Aranacağı gibi");
        web.type("Telefon", "0 312 123 45 67").type("E-posta", "destek").press("Kaydet");
        web.refusesAt("E-posta", "Geçerli bir e-posta");
        web.type("E-posta", "destek@ornek.test").press("Kaydet").reads("İletişim bilgileri kaydedildi");
        web.reads("Ayarlardan");
        scene.screens().take(web.page(), "authority-contact");
        Web visitor = scene.web().open("/");
        visitor.reads("0 312 123 45 67");

        editOffice(web);
        String before = web.page().getByLabel("Adres").inputValue();
        web.type("Adres", "Atatürk Bulvarı 7").press("Ofisi kaydet").reads("Ofis bilgileri kaydedildi");
        visitor.open("/kiosklar").reads("Atatürk Bulvarı 7");
        editOffice(web);
        web.reads("Önceki bilgiler").reads(before);
        scene.screens().take(web.page(), "office-former");
    }

    @Test
    void whenTheAdministratorWritesATextAnew_thenPeopleReadItAndALegalOneWaitsForAnother() throws Exception {
        Web web = scene.web().logIn(Person.YONETICI).open("/ayarlar");
        web.follow("İletilerin, beyanların ve bilgilendirmelerin metinlerini düzenle")
                .sees("Metinler");
        scene.screens().take(web.page(), "texts");
        web.type("Ara", "onay kodunuz").press("Bul").reads("2 metin gösteriliyor");
        web.follow("Giriş ya da onay kodu").sees("Giriş ya da onay kodu").reads("Bu metin hiç değiştirilmedi");
        web.type("SMS, Türkçe", "Kodunuz {code}, geçerliliği {minutes} dakika.").press("Kaydet");
        web.refusesAt("SMS, Türkçe", "Eksik yer tutucu: {purpose}");
        web.type("SMS, Türkçe", "{purpose}: kodunuz {code}, {minutes} dakika geçerli. Kimseye söylemeyin.")
                .press("Ön izle")
                .reads("Bireysel İşlemler girişi: kodunuz 123456, 5 dakika geçerli. Kimseye söylemeyin.");
        scene.screens().take(web.page(), "text-preview");
        web.press("Kaydet").reads("Metin kaydedildi").reads("Deneme Yönetici");
        scene.screens().take(web.page(), "text-changed");
        Web visitor = scene.web();
        visitor.askForSms(Person.SAHIP);
        assertThat(scene.dev().smsTo(Person.SAHIP.phone()).get(0)).startsWith("Bireysel İşlemler girişi: kodunuz");
        web.press("Özgün metne dön").reads("Metin kaydedildi").reads("Özgün metin");

        web.open("/ayarlar/metinler").follow("E-Onay beyanı").sees("E-Onay beyanı");
        web.type("Metin, Türkçe", "E-ONAY BEYANI\n\nBen, {name}, kabul ediyorum.")
                .press("Öner")
                .reads("Bunu siz önerdiniz");
        PlaywrightAssertions.assertThat(web.button("Onayla")).hasCount(0);
        scene.ledger()
                .change(
                        "update portal_text set written_by = (select id from holder where phone = ?)",
                        "+90" + Person.ISLETMEN.phone());
        web.open("/menu").reads("metin değişikliği karar bekliyor");
        web.open("/ayarlar/metinler/metin?metin=consent/e-onay").reads("Eskisini ve yenisini karşılaştırın");
        scene.screens().take(web.page(), "text-decide");
        web.press("Onayla").reads("Metin onaylandı ve geçerli");
        web.open("/ayarlar/metinler?dil=en").sees("Texts").reads("1 of all texts have been changed");
    }

    private static void editOffice(Web web) {
        web.open("/terminaller")
                .page()
                .getByRole(AriaRole.LINK, named("Ofisi düzenle"))
                .first()
                .click();
        web.sees("Ofis bilgileri");
    }

    @Test
    void whenFiguresAreLookedAt_thenEachPlotHasItsTableBesideItAndTodaysLoginCounts() {
        Web web = scene.web().logIn(Person.YONETICI);
        web.open("/istatistikler").sees("İstatistikler");
        for (String plot : List.of("Girişler", "Kart işlemleri", "Kilit çözmeler", "Reddedilenler", "Süreler")) {
            PlaywrightAssertions.assertThat(web.page().getByRole(AriaRole.IMG, image(plot)))
                    .isVisible();
            Locator table = web.page().getByRole(AriaRole.REGION, region(plot)).locator("tbody tr");
            PlaywrightAssertions.assertThat(table).hasCount(30);
        }
        Locator today = web.page()
                .getByRole(AriaRole.REGION, region("Girişler"))
                .locator("tbody tr")
                .first();
        assertThat(today.locator("td").innerText()).isNotEqualTo("0");
        scene.screens().take(web.page(), "statistics");

        Locator table = web.page().getByRole(AriaRole.REGION, region("Girişler"));
        table.focus();
        PlaywrightAssertions.assertThat(table).isFocused();
        web.open("/istatistikler?dil=en").sees("Statistics").reads("Unblockings");
    }

    @Test
    void whenMonitoringReadsTheMetrics_thenLoginsMessagesCasesAndJobsAreThere() throws Exception {
        scene.web().logIn(Person.YONETICI);
        assertThat(read("/prom"))
                .contains(
                        "nes_logins_total{",
                        "kind=\"session\"",
                        "nes_outbox_waiting{",
                        "nes_dead_letters{",
                        "nes_cases ");
    }

    @Test
    void whenSomebodyElseOpensTheSettings_thenTheyAreForbidden() {
        Web web = scene.web().logIn(Person.DENETCI);
        assertThat(web.page().navigate("/ayarlar").status()).isEqualTo(403);
        assertThat(web.page().navigate("/istatistikler").status()).isEqualTo(200);
    }

    @Test
    void whenMessagesCanNotBeSent_thenTheStartPageLeadsToThemAndTheAuditorSeesWhoGaveUp() throws Exception {
        Web web = scene.web().logIn(Person.YONETICI);
        scene.ledger()
                .change(
                        "update outbox_message set state = 'DEAD', attempts = 10, failure = 'HTTP status 400'"
                                + " where recipient = ? and state <> 'QUEUED'",
                        "+90" + Person.YONETICI.phone());
        web.open("/menu");
        web.page().getByRole(AriaRole.LINK, named("ileti gönderilemedi")).click();
        web.sees("Ulaşmayan iletiler").reads("Giriş ya da onay kodu").reads("Sağlayıcı iletiyi geri çevirdi.");
        web.reads("+9050******07").press("Seçilenleri yeniden gönder").reads("Önce listeden ileti seçin.");
        scene.screens().take(web.page(), "dead-letters");
        for (Locator row : web.page().getByRole(AriaRole.CHECKBOX).all()) {
            row.check();
        }
        web.press("Seçilenleri ayır").refusesAt("Gerekçe", "En çok 200 karakterlik");
        web.type("Gerekçe", "Kişi telefonla arandı").press("Seçilenleri ayır").reads("İletiler ayrıldı");
        web.reads("Gönderilemeyen ileti yok.").reads("Kişi telefonla arandı");
        web.open("/ulasmayan-iletiler?dil=en").sees("Messages not delivered").reads("Code for a login");

        Web auditor = scene.web().logIn(Person.DENETCI).open("/menu").reads("Denetçinin günü");
        scene.screens().take(auditor.page(), "menu-auditor");
        auditor.page()
                .getByRole(AriaRole.LINK, named("kayıt yazıldı, başlangıç"))
                .click();
        auditor.sees("Denetim Kayıtları").reads("Kişi telefonla arandı");
        assertThat(auditor.page().navigate("/ulasmayan-iletiler").status()).isEqualTo(403);
    }

    private String read(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(scene.portal().management() + path))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String row(Web web, String setting) {
        return web.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(web.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions()
                                                .setName(setting)
                                                .setExact(true))))
                .innerText();
    }

    private static Page.GetByRoleOptions named(String part) {
        return new Page.GetByRoleOptions().setName(part);
    }

    private static Page.GetByRoleOptions image(String plot) {
        return new Page.GetByRoleOptions().setName(plot);
    }

    private static Page.GetByRoleOptions region(String plot) {
        return new Page.GetByRoleOptions().setName(plot).setExact(true);
    }
}
