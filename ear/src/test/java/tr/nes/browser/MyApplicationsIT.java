package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.FormSteps;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Başvurularım: applications that came back, and new ones of somebody who has a certificate. */
class MyApplicationsIT {

    private static final String REJECTED = "9900000025";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenAnApplicationCameBack_thenItIsCorrectedWithEverythingKept() {
        Web web = scene.web().logIn(Person.YENILEYEN).open("/basvurularim").sees("Başvurularım");
        web.reads("Formun aslı değil, kopyası geldi.").reads("yeni bir birime mi atandınız?");
        scene.screens().take(web.page(), "my-applications-states");
        web.open("/basvurularim?dil=en").sees("My applications").reads("We got a copy");
        web.reads("Correct and send again").reads("Answer or correct");
        scene.screens().take(web.page(), "my-applications-english");
        web.open("/basvurularim?dil=tr").sees("Başvurularım");
        pressIn(web, "Diğer", "Düzelt ve yeniden gönder");
        web.sees("Başvurunuz size döndü").reads("Yapmanız gereken:").reads("Islak imzalı aslını teslim edin.");
        scene.screens().take(web.page(), "application-rejected");
        web.press("Düzelt ve yeniden gönder").sees("Başvuru Formu").reads("Diğer");
        assertThat(web.field("Kurum / Birim Adresi *")).hasValue("Örnek Mahallesi, Deneme Caddesi 1/2");
        web.open("/basvurularim").sees("Başvurularım");
        assertThat(panel(web, "Diğer").getByText("Telefon onaylandı").first()).isVisible();
    }

    @Test
    void whenTheStateIsAskedForWithoutLogin_thenTheReasonAndTheAdviceAreShown() {
        Web web = scene.web().open("/basvuru/durum").sees("Başvuru Durum Sorgulama");
        web.type("Başvuru No", REJECTED).type("Durum Kodu", "DENEMEKODU").press("Sorgula");
        web.reads("Formun aslı değil, kopyası geldi.").reads("Islak imzalı aslını teslim edin.");
        scene.screens().take(web.page(), "application-status-rejected");
        web.press("Yanıtla ya da düzelt").sees("Kullanıcı Doğrulama");
    }

    @Test
    void whenAnOfficerSendsAList_thenItsPeopleAreInvited() {
        Web officer = scene.web().logIn(Person.YETKILI);
        officer.open("/yetkili-islemleri")
                .follow("Personel listesi (ÖRNEK KURUM)")
                .sees("Personel listesi");
        officer.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Deneme Aday").setExact(true))
                .check();
        officer.choose("Başvuru türü", "İlk başvuru")
                .press("Ön başvuru listesine ekle")
                .reads("eklenen kişi: 1");
        officer.follow("Ön başvuru listesine git").sees("Ön başvuru listesi");
        officer.press("Beyan ederek listeyi gönder").reads("Ön başvuru listesi gönderildi");
        String mail = scene.dev().mailTo("aday@ornek.test", "/basvuru/davet/");
        Matcher link = Pattern.compile("/basvuru/davet/\\S+").matcher(mail);
        Assertions.assertThat(link.find()).isTrue();
        scene.web().open(link.group()).sees("Bilgilendirme").reads("Deneme Aday");
    }

    @Test
    void whenAQuestionIsAsked_thenTheAnswerGoesBackToWhoAsked() {
        Web web = scene.web().logIn(Person.YENILEYEN).open("/basvurularim").sees("Başvurularım");
        pressIn(web, "Kişi Ödemeli Başvuru", "Yanıtla ya da düzelt");
        web.sees("Başvurunuz size döndü").reads("yeni bir birime mi atandınız?");
        scene.screens().take(web.page(), "application-question");
        web.press("Yanıtı gönder").refusesAt("Yanıtınız", "Yanıtınızı yazın");
        web.type("Yanıtınız", "Evet, Strateji birimine").press("Yanıtı gönder");
        web.sees("Başvurularım").reads("Yanıtınız gönderildi").reads("Evet, Strateji birimine");
        pressIn(web, "Kişi Ödemeli Başvuru", "Başvurudan vazgeç");
        web.sees("Başvurudan vazgeç").press("Vazgeçiyorum");
        web.sees("Başvurularım").reads("Başvurunuzdan vazgeçtiniz");
    }

    @Test
    void whenSomebodyHasACertificate_thenTheKindsSayWhatIsPossible() {
        Web web = scene.web().logIn(Person.SAHIP).open("/basvurularim").sees("Başvurularım");
        web.follow("Yeni sertifika başvurusu").sees("Yeni sertifika başvurusu").reads("ÖRNEK KURUM");
        web.reads("Yenileme, sertifikanızın bitimine az kala açılır. İlk gün:");
        scene.screens().take(web.page(), "new-application");
        web.pressAndReload("Devam").reads("Bir neden seçin.");
        scene.screens().take(web.page(), "new-application-refused");
        web.follow("Sertifikamı askıya al").sees("Askıya Al");

        web.open("/basvurularim/yeni?dil=en").sees("Apply for a new certificate");
        choose(web, "Lost or stolen");
        scene.screens().take(web.page(), "new-application-english");
        web.press("Continue").sees("Information");
        web.open("/basvurularim").sees("My applications").reads("Old certificate ends on");
    }

    @Test
    void whenTheWaitingCertificateIsRevoked_thenTheHolderRenewsUpToTheSignature() {
        Web web = scene.web().logIn(Person.YENILEYEN).open("/basvurularim/yeni").sees("Yeni sertifika başvurusu");
        web.reads("Yeni sertifikanız hazır; eskisinin sona ermesini bekliyor.");
        revokeTheWaitingOne(web);

        web.open("/basvurularim/yeni").sees("Yeni sertifika başvurusu");
        choose(web, "Yenileme");
        web.press("Devam").sees("Bilgilendirme");
        FormSteps.acceptNotices(web).reads("Eski sertifikanın son günü").reads("Yeni kart en erken");
        scene.screens().take(web.page(), "application-renewal");
        FormSteps.fill(web, "NONE", Person.YENILEYEN.phone());
        web.press("Formu Onayla").sees("Cep Telefonu Onayı");
        String code = scene.dev()
                .smsCodeAfter(Person.YENILEYEN, () -> web.press("Onay").sees("SMS Doğrulama Kodu"));
        web.type("SMS Onay Kodu", code).press("Gönder").sees("İmza Yolu");
    }

    private static Locator panel(Web web, String heading) {
        return web.page()
                .locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(web.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(heading)
                                                .setExact(true))));
    }

    private static void pressIn(Web web, String heading, String button) {
        panel(web, heading)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void choose(Web web, String kind) {
        web.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + kind + " ")))
                .check();
    }

    private void revokeTheWaitingOne(Web web) {
        web.open("/sertifikalar/iptal").sees("SMS Onay");
        String code = scene.dev().smsCodeAfter(Person.YENILEYEN, () -> web.press("Onay"));
        web.type("SMS Onay Kodu", code).press("Gönder").sees("Sertifikamı İptal Et");
        web.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("1234A5B67895")))
                .check();
        web.page().getByLabel("Kartım kayboldu").check();
        web.type("Onaylamak için İPTAL yazın", "iptal")
                .press("Sertifikayı iptal et")
                .sees("İşlem tamamlandı");
    }
}
