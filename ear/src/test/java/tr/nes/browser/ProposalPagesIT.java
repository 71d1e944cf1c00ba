package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tr.nes.browser.testing.TelephoneCall.checked;
import static tr.nes.browser.testing.TelephoneCall.choose;
import static tr.nes.browser.testing.TelephoneCall.find;
import static tr.nes.browser.testing.TelephoneCall.tick;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Calls that end with a proposal, and the member of staff who decides on it. */
class ProposalPagesIT {

    private static final String NEW_PHONE = "5000000098";
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    /** The commonest call: four clicks from the person to a suspended card. */
    @Test
    void whenTheCardIsStolen_thenFourClicksSuspendItAndASecondPersonRevokesIt() {
        Web agent = find(scene.web().logIn(Person.ISLETMEN).open("/cagri-merkezi"), Person.SAHIP);
        int before = scene.dev().sms(Person.SAHIP).size();
        Clicks clicks = new Clicks(agent.page());
        tick(agent, "Doğum tarihi");
        tick(agent, "Sertifikanın geçerlilik sonu");
        agent.type("Görüşme notu", "Kartı çalınmış").press("Denetimi kaydet").reads("Kimlik denetimi kaydedildi");
        Locator stolen = agent.button("Kartım çalındı").first();
        stolen.click();
        agent.reads("Karttaki sertifikalar askıda").reads("görevlimiz");
        Assertions.assertThat(clicks.count()).isLessThanOrEqualTo(4);
        scene.screens().take(agent.page(), "call-stolen");
        Assertions.assertThat(scene.dev().smsAfter(Person.SAHIP, before)).contains("görevlilerimizce askıya alındı");
        Web holder = scene.web().logIn(Person.SAHIP);
        holder.open("/sertifikalar/askidan-indir")
                .reads("Askıyı siz koymadınız")
                .reads("Askıdan indirebileceğiniz sertifika yok.");
        assertThat(holder.button("Sertifikayı askıdan indir")).hasCount(0);

        agent.open("/onay-bekleyenler").sees("Onay bekleyenler").reads("Bunu siz önerdiniz");
        assertThat(agent.button("Onayla")).hasCount(0);
        Web second =
                scene.web().logIn(Person.YONETICI).open("/onay-bekleyenler").reads("Kartı çalınmış");
        scene.screens().take(second.page(), "proposals");
        Locator proposal = second.page()
                .locator("section.panel")
                .filter(new Locator.FilterOptions().setHasText("Sertifika iptali"))
                .first();
        String serial = approve(proposal).getAttribute("aria-describedby");
        approve(proposal).click();
        second.reads("Onaylamak için bu alana İPTAL yazın");
        proposal.getByLabel("Onaylamak için İPTAL yazın").fill("iptal");
        approve(proposal).click();
        second.reads("Onayınız kaydedildi.").reads("Yapıldı");
        Assertions.assertThat(serial).startsWith("about-");
        scene.screens().take(second.page(), "proposals-decided");
        scene.dev().mailTo("kurum@ornek.test", "iptal edildi");
        holder.open("/sertifikalar").reads("İptal");
    }

    @Test
    void whenAPhoneIsProposed_thenItReturnsACodeAndAnotherApprovesIt() {
        Web holder = scene.web().logIn(Person.SAHIP);
        Web agent = checked(scene.web().logIn(Person.ISLETMEN), Person.SAHIP);
        int sent = scene.dev().smsTo(NEW_PHONE).size();
        agent.type("Yeni cep telefonu", NEW_PHONE).press("Telefona kod gönder").reads("Yeni telefona kod gönderildi");
        agent.type("Yeni telefona gelen kod", "000000").press("Kodu doğrula");
        agent.refusesAt("Yeni telefona gelen kod", "Kod yanlış");
        scene.screens().take(agent.page(), "call-phone-code");
        Web second =
                scene.web().logIn(Person.YONETICI).open("/onay-bekleyenler").reads("henüz dönmedi");
        assertThat(second.button("Onayla")).hasCount(0);
        agent.type("Yeni telefona gelen kod", code(sent)).press("Kodu doğrula").reads("Öneri kaydedildi.");
        agent.type("Yeni cep telefonu", "5000000097")
                .press("Telefona kod gönder")
                .reads("zaten var");

        second.open("/onay-bekleyenler").reads("Telefon düzeltme: Deneme Sahip").reads("+90" + NEW_PHONE);
        scene.screens().take(second.page(), "proposals-phone");
        int before = scene.dev().sms(Person.SAHIP).size();
        second.press("Onayla").reads("Onayınız kaydedildi.").reads("Yapıldı");
        Assertions.assertThat(scene.dev().smsAfter(Person.SAHIP, before)).contains("cep telefonunuz");
        scene.dev().mailTo(Person.SAHIP.mail(), "Kayıtlı cep telefonunuz");
        holder.open("/menu").sees("Kullanıcı Doğrulama").reads("çağrı merkezince değiştirildiği");
        find(agent.open("/cagri-merkezi"), Person.SAHIP).reads("50* *** ** 98").reads("PIN işlemleri bekliyor");
    }

    @Test
    void whenARevocationIsProposed_thenItTakesAFreshSecondPersonAndRejectingTellsWhy() {
        Web agent = checked(scene.web().logIn(Person.ISLETMEN), Person.SAHIP).unfold("İptal önerisi");
        String serial = choose(agent, "Kullanımda");
        agent.press("İptali öner").reads("Bir neden seçin.");
        scene.screens().take(agent.page(), "call-revoke-refused");
        choose(agent, "Kart kayboldu");
        agent.press("İptali öner").reads("Öneri kaydedildi.");

        Web second =
                scene.web().logIn(Person.YONETICI).open("/onay-bekleyenler").reads(serial);
        Page tab = second.page().context().newPage();
        tab.navigate("/onay-bekleyenler");
        second.press("Reddet").reads("Bir metin yazın");
        scene.dev().ageFactors();
        second.type("Ret gerekçesi", "Ses uymuyor").press("Reddet").sees("SMS Onay");
        String code = scene.dev().smsCodeAfter(Person.YONETICI, () -> second.press("Onay"));
        second.type("SMS Onay Kodu", code).press("Gönder").sees("Onay bekleyenler");
        second.type("Ret gerekçesi", "Ses uymuyor")
                .press("Reddet")
                .reads("Öneri reddedildi")
                .reads("Reddedildi");
        second.reads("Ses uymuyor").reads(Person.YONETICI.fullName());
        scene.dev().mailTo(Person.ISLETMEN.mail(), "Ses uymuyor");
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reddet"))
                .click();
        assertThat(tab.getByText("artık karar beklemiyor").first()).isVisible();
        scene.web().logIn(Person.SAHIP).open("/sertifikalar").reads("Kullanımda");
    }

    private static Locator approve(Locator proposal) {
        return proposal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Onayla"));
    }

    /** From the SMS that followed those. */
    private String code(int sent) {
        DevEndpoints.until(
                "the code was sent", () -> scene.dev().smsTo(NEW_PHONE).size() > sent);
        Matcher code = CODE.matcher(scene.dev().smsTo(NEW_PHONE).get(sent));
        Assertions.assertThat(code.find()).isTrue();
        return code.group();
    }

    /** Real clicks of a person, on any of the pages that follow one another. */
    private static final class Clicks {
        private static final String COUNT =
                "addEventListener('click', e => e.isTrusted && sessionStorage.setItem('clicks', 1 + Number(sessionStorage.getItem('clicks') || 0)), true)";

        private final Page page;

        Clicks(Page page) {
            this.page = page;
            page.addInitScript(COUNT);
            page.evaluate(COUNT);
        }

        int count() {
            return ((Number) page.evaluate("Number(sessionStorage.getItem('clicks') || 0)")).intValue();
        }
    }
}
