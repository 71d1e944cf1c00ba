package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** A support call, and the operations that need a second member of staff. */
class CallCentreIT {

    private static final Pattern MAIN = Pattern.compile(".*\\bbutton-primary\\b.*");
    private static final String NEW_PHONE = "5000000098";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenAPersonCalls_thenTheIdentityIsCheckedBeforeAnythingIsDone() {
        Web agent = scene.web().logIn(Person.ISLETMEN);
        assertThat(agent.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                        .first())
                .hasText("Yönetim");
        scene.screens().take(agent.page(), "menu-call-centre");
        agent.open("/cagri-merkezi").sees("Çağrı merkezi");
        agent.type("Kimlik No", "10000000528").press("Kişiyi bul").refusesAt("Kimlik No", "kayıtlı kimse yok");
        agent.type("Kimlik No", Person.ISLETMEN.number())
                .press("Kişiyi bul")
                .refusesAt("Kimlik No", "Kendi işleminizi");
        scene.screens().take(agent.page(), "call-search");
        find(agent, Person.SAHIP).reads("10*******46").reads("50* *** ** 01").reads("s***@ornek.test");
        assertThat(agent.button("Askıya al")).hasCount(0);
        scene.screens().take(agent.page(), "call-check");
        tick(agent, "Doğum tarihi");
        agent.type("Görüşme notu", "Kartı kayıp").press("Denetimi kaydet").reads("En az iki doğru yanıt");
        tick(agent, "Kayıtlı e-postanın ilk harfi");
        agent.type("Görüşme notu", "PIN 1234").press("Denetimi kaydet").refusesAt("Görüşme notu", "Notta numara var");
        scene.screens().take(agent.page(), "call-check-refused");
        agent.type("Görüşme notu", "Kartı kayıp").press("Denetimi kaydet").reads("Kimlik denetimi kaydedildi");
        assertThat(agent.button("Askıya al")).hasClass(MAIN);
        scene.screens().take(agent.page(), "call-help");
    }

    @Test
    void whenSuspendedByPhone_thenOnlyStaffLiftsIt() {
        Web agent = checked(scene.web().logIn(Person.ISLETMEN), Person.SAHIP);
        agent.press("Askıya al").reads("Bir sertifika seçin.");
        choose(agent, "Teslim edildi");
        agent.press("Askıya al").reads("Sertifika teslim edildi, henüz kullanıma açılmadı.");
        scene.screens().take(agent.page(), "call-suspend-refused");
        int before = scene.dev().sms(Person.SAHIP).size();
        choose(agent, "Kullanımda");
        agent.press("Askıya al").reads("İşlem yapıldı.");
        Assertions.assertThat(scene.dev().smsAfter(Person.SAHIP, before)).contains("görevlilerimizce askıya alındı");

        Web holder = scene.web().logIn(Person.SAHIP);
        holder.open("/sertifikalar/askidan-indir").reads("Askıyı siz koymadınız");
        assertThat(holder.button("Sertifikayı askıdan indir")).hasCount(0);
        choose(agent, "Askıda");
        agent.press("Askıdan indir").reads("İşlem yapıldı.");
        holder.open("/menu").reads("Kullanımda");
    }

    @Test
    void whenAPhoneIsProposed_thenAnotherApprovesIt() {
        Web holder = scene.web().logIn(Person.SAHIP);
        Web agent = checked(scene.web().logIn(Person.ISLETMEN), Person.SAHIP);
        agent.type("Yeni cep telefonu", NEW_PHONE).press("Telefonu öner").reads("Öneri kaydedildi.");
        agent.type("Yeni cep telefonu", NEW_PHONE).press("Telefonu öner").reads("zaten var");
        agent.open("/onay-bekleyenler").sees("Onay bekleyenler").reads("Bunu siz önerdiniz");
        assertThat(agent.button("Onayla")).hasCount(0);
        scene.screens().take(agent.page(), "proposals-own");

        Web second =
                scene.web().logIn(Person.YONETICI).open("/onay-bekleyenler").reads("Telefon düzeltme: Deneme Sahip");
        scene.screens().take(second.page(), "proposals");
        int before = scene.dev().sms(Person.SAHIP).size();
        second.press("Onayla").reads("Onayınız kaydedildi.").reads("Yapıldı");
        scene.screens().take(second.page(), "proposals-decided");
        Assertions.assertThat(scene.dev().smsAfter(Person.SAHIP, before)).contains("cep telefonunuz");
        scene.dev().mailTo(Person.SAHIP.mail(), "Kayıtlı cep telefonunuz");
        holder.open("/menu").sees("Kullanıcı Doğrulama").reads("çağrı merkezince değiştirildiği");
        find(agent.open("/cagri-merkezi"), Person.SAHIP).reads("50* *** ** 98").reads("PIN işlemleri bekliyor");
    }

    @Test
    void whenARevocationIsProposed_thenItTakesAFreshSecondPersonAndTheInstitutionIsTold() {
        Web agent = checked(scene.web().logIn(Person.ISLETMEN), Person.SAHIP);
        String serial = choose(agent, "Kullanımda");
        agent.press("İptali öner").reads("Bir neden seçin.");
        scene.screens().take(agent.page(), "call-revoke-refused");
        choose(agent, "Kart kayboldu");
        agent.press("İptali öner").reads("Öneri kaydedildi.");

        Web second =
                scene.web().logIn(Person.YONETICI).open("/onay-bekleyenler").reads(serial);
        Page tab = second.page().context().newPage();
        tab.navigate("/onay-bekleyenler");
        scene.dev().ageFactors();
        second.press("Onayla").sees("SMS Onay");
        String code = scene.dev().smsCodeAfter(Person.YONETICI, () -> second.press("Onay"));
        second.type("SMS Onay Kodu", code).press("Gönder").sees("Onay bekleyenler");
        second.press("Onayla").reads("Yapıldı");
        scene.dev().mailTo("kurum@ornek.test", serial);
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reddet"))
                .click();
        assertThat(tab.getByText("artık karar beklemiyor").first()).isVisible();
        scene.web().logIn(Person.SAHIP).open("/sertifikalar").reads("İptal");
    }

    @Test
    void whenAProposalIsRejected_thenNothingChanges() {
        Web agent = checked(scene.web().logIn(Person.ISLETMEN), Person.SAHIP);
        agent.type("Yeni cep telefonu", NEW_PHONE).press("Telefonu öner").reads("Öneri kaydedildi.");
        Web second = scene.web().logIn(Person.YONETICI).open("/onay-bekleyenler");
        second.press("Reddet").reads("Öneri reddedildi").reads("Reddedildi");
        find(agent.open("/cagri-merkezi"), Person.SAHIP).reads("50* *** ** 01");
    }

    @Test
    void whenTheLoginIsLocked_thenItIsLiftedByPhone() {
        Web agent = checked(scene.web().logIn(Person.ISLETMEN), Person.KILITLI).reads("Kilitli");
        assertThat(agent.button("Kilidi kaldır")).hasClass(MAIN);
        agent.press("Kilidi kaldır").reads("Şifreli Giriş kilidi kaldırıldı.");
        scene.screens().take(agent.page(), "call-unlocked");
        scene.web().logIn(Person.KILITLI).sees("İşlemler Menüsü");
    }

    @Test
    void whenThePersonIsNoStaffOrTheCallIsTampered_thenThereIsNothing() {
        Page holder = scene.web().logIn(Person.SAHIP).page();
        for (String path : new String[] {"/cagri-merkezi", "/cagri-merkezi/kisi", "/onay-bekleyenler"}) {
            Assertions.assertThat(holder.navigate(path).status()).isEqualTo(403);
        }
        Assertions.assertThat(scene.web()
                        .logIn(Person.YONETICI)
                        .page()
                        .navigate("/cagri-merkezi")
                        .status())
                .isEqualTo(403);
        Web agent = checked(scene.web().logIn(Person.ISLETMEN), Person.SAHIP);
        choose(agent, "Kullanımda");
        agent.page()
                .locator("input[name=cagri]")
                .first()
                .evaluate("(i, id) => i.value = id", UUID.randomUUID().toString());
        agent.press("Askıya al").reads("Görüşme kaydı bulunamadı");
        agent.open("/cagri-merkezi/kisi?cagri=x").sees("Çağrı merkezi").reads("Görüşme kaydı bulunamadı");
        scene.screens().take(agent.page(), "call-over");
    }

    @Test
    void whenEnglishIsChosen_thenThePagesAreEnglish() {
        Web agent = scene.web()
                .logIn(Person.ISLETMEN)
                .follow("EN")
                .open("/cagri-merkezi")
                .sees("Call centre");
        agent.open("/onay-bekleyenler").sees("Waiting for approval").reads("Nothing waits for approval.");
        scene.screens().take(agent.page(), "proposals-english");
    }

    private static Web find(Web agent, Person person) {
        return agent.type("Kimlik No", person.number()).press("Kişiyi bul").sees("Görüşme");
    }

    private static Web checked(Web agent, Person person) {
        find(agent.open("/cagri-merkezi").sees("Çağrı merkezi"), person);
        tick(agent, "Doğum tarihi");
        tick(agent, "Sertifikanın geçerlilik sonu");
        return agent.type("Görüşme notu", "Telefonda istedi")
                .press("Denetimi kaydet")
                .reads("Kimlik denetimi kaydedildi");
    }

    private static void tick(Web agent, String question) {
        agent.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(question))
                .check();
    }

    private static String choose(Web agent, String part) {
        Locator radio = agent.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(part))
                .first();
        radio.check();
        return radio.getAttribute("value");
    }
}
