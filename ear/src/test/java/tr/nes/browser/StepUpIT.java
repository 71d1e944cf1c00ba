package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Staff and holders whose last confirmation by SMS is more than five minutes old. */
class StepUpIT {

    private static final String AHEAD = "yazdıklarınız korunur";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenAPhoneIsProposed_thenItIsStillThereAfterTheSms() {
        Web agent = scene.web().logIn(Person.ISLETMEN).open("/cagri-merkezi");
        agent.type("Kimlik, kart ya da sertifika no", Person.SAHIP.number())
                .press("Kişiyi bul")
                .sees("Görüşme");
        for (String question : new String[] {"Doğum tarihi", "Sertifikanın geçerlilik sonu"}) {
            agent.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(question))
                    .check();
        }
        agent.type("Görüşme notu", "Telefonda istedi").press("Denetimi kaydet").reads("Kimlik denetimi kaydedildi");
        scene.dev().ageFactors();
        agent.type("Yeni cep telefonu", "500 000 00 98").press("Telefona kod gönder");
        confirmed(agent, Person.ISLETMEN, "Görüşme");
        assertThat(agent.field("Yeni cep telefonu")).hasValue("500 000 00 98");
        Assertions.assertThat(agent.page().url())
                .matches(".*/cagri-merkezi/kisi\\?neden=onaylandi&cagri=[0-9a-f-]{36}");
        agent.press("Telefona kod gönder").reads("Yeni telefona kod gönderildi");
        agent.page().reload();
        assertThat(agent.field("Yeni cep telefonu")).hasValue("");
    }

    @Test
    void whenATerminalIsRegistered_thenWhatWasTypedIsStillThereAndTheNextPressNeedsNoSms() {
        Web admin = scene.web().logIn(Person.YONETICI);
        scene.dev().ageFactors();
        admin.open("/terminaller").sees("Terminaller").reads(AHEAD);
        scene.screens().take(admin.page(), "step-up-ahead");
        admin.type("Terminal adı", "kiosk-9").type("Ofis", "Ankara").type("Adres", "Kızılay 1");
        admin.press("Terminali kaydet");
        confirmed(admin, Person.YONETICI, "Terminaller");
        assertThat(admin.field("Ofis")).hasValue("Ankara");
        admin.press("Terminali kaydet").reads("Terminal kaydedildi.");
        admin.row("kiosk-9").getByRole(AriaRole.BUTTON).first().click();
        assertThat(admin.page().locator(".code")).isVisible();
    }

    @Test
    void whenTheTrailIsExported_thenNoRowGoesOutBeforeTheSms() {
        Web auditor = scene.web().logIn(Person.DENETCI).open("/denetim-kayitlari");
        scene.dev().ageFactors();
        auditor.type("Nesne", "kiosk-1").press("CSV indir");
        confirmed(auditor, Person.DENETCI, "Denetim Kayıtları");
        assertThat(auditor.field("Nesne")).hasValue("kiosk-1");
        auditor.page().waitForDownload(() -> auditor.press("CSV indir"));
    }

    @Test
    void whenAServicingCodeIsMade_thenSmsComesFirst() {
        Web holder = scene.web().logIn(Person.SAHIP).open("/kilit-cozme");
        scene.dev().ageFactors();
        holder.press("Doğrulama kodu oluştur");
        confirmed(holder, Person.SAHIP, "PIN Oluşturma / Kilit Çözme");
        holder.press("Doğrulama kodu oluştur").reads("Kalan süre");
    }

    private void confirmed(Web web, Person person, String back) {
        web.sees("SMS Onay");
        String code = scene.dev().smsCodeAfter(person, () -> web.press("Onay"));
        web.type("SMS Onay Kodu", code).press("Gönder").sees(back).reads("Onayınızı aldık");
    }
}
