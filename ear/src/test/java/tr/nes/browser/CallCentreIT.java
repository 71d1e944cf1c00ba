package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tr.nes.browser.testing.TelephoneCall.NUMBER;
import static tr.nes.browser.testing.TelephoneCall.checked;
import static tr.nes.browser.testing.TelephoneCall.find;
import static tr.nes.browser.testing.TelephoneCall.tick;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** A support call, and the operations that need a second member of staff. */
class CallCentreIT {

    private static final String BORN = "23.04.1984";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenAPersonCalls_thenTheIdentityIsCheckedBeforeAnythingIsDone() {
        Web agent = scene.web().logIn(Person.ISLETMEN);
        assertThat(agent.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                        .first())
                .hasText("Sizi bekleyenler");
        scene.screens().take(agent.page(), "menu-call-centre");
        agent.open("/cagri-merkezi").sees("Çağrı merkezi");
        assertThat(agent.field(NUMBER)).isFocused();
        agent.type(NUMBER, "10000000528").press("Kişiyi bul").refusesAt(NUMBER, "kayıtlı kimse yok");
        agent.type(NUMBER, Person.ISLETMEN.number()).press("Kişiyi bul").refusesAt(NUMBER, "Kendi işleminizi");
        scene.screens().take(agent.page(), "call-search");
        find(agent, Person.SAHIP).reads("10*******46").reads("50* *** ** 01").reads("s***@ornek.test");
        assertThat(agent.button("Kartım çalındı")).hasCount(0);
        assertThat(agent.page().getByText("Gönderilen mesajlar")).hasCount(0);
        scene.screens().take(agent.page(), "call-check");
        tick(agent, "Doğum tarihi");
        agent.type("Görüşme notu", "Kartı kayıp").press("Denetimi kaydet").reads("En az iki doğru yanıt");
        tick(agent, "Kayıtlı e-postanın ilk harfi");
        agent.type("Görüşme notu", "PIN 1234").press("Denetimi kaydet").refusesAt("Görüşme notu", "benzeyen bir şey");
        scene.screens().take(agent.page(), "call-check-refused");
        agent.type("Görüşme notu", "21.11.2026 günü kaybetmiş")
                .press("Denetimi kaydet")
                .reads("Kimlik denetimi kaydedildi");
        agent.type("Not", "4111 1111 1111 1111").press("Notu ekle").refusesAt("Not", "benzeyen bir şey");
        agent.type("Not", "Saat 14:05'te geri aranacak").press("Notu ekle").reads("Not kaydedildi.");
        scene.screens().take(agent.page(), "call-help");
        agent.press("Görüşmeyi bitir").sees("Çağrı merkezi").reads("Görüşme bitti.");
        checked(agent, Person.SAHIP).reads("21.11.2026 günü kaybetmiş").reads("Saat 14:05'te geri aranacak");
        scene.screens().take(agent.page(), "call-history");
    }

    @Test
    void whenOnlyTheNameIsKnown_thenThePersonIsFoundByItAndTheBirthDate() {
        Web agent = scene.web().logIn(Person.ISLETMEN).open("/cagri-merkezi");
        agent.type("Adı ve soyadı", "DENEME SAHİP")
                .type("Doğum tarihi", "31.02.1980")
                .press("Adıyla bul");
        agent.refusesAt("Doğum tarihi", "tarih");
        agent.type("Adı ve soyadı", "Deneme").type("Doğum tarihi", BORN).press("Adıyla bul");
        agent.refusesAt("Adı ve soyadı", "kayıtlı kimse yok");
        agent.type("Adı ve soyadı", "DENEME SAHİP").type("Doğum tarihi", BORN).press("Adıyla bul");
        agent.sees("Görüşme").reads("10*******46");
    }

    @Test
    void whenSuspendedByPhone_thenOnlyWhatIsPossibleIsOffered() {
        Web agent = checked(scene.web().logIn(Person.ISLETMEN), Person.SAHIP);
        Locator delivered = certificate(agent, "Teslim edildi");
        assertThat(delivered).containsText("henüz kullanıma açılmadı");
        assertThat(delivered.getByRole(AriaRole.BUTTON)).hasCount(0);
        certificate(agent, "Kullanımda").getByRole(AriaRole.BUTTON).click();
        agent.reads("İşlem yapıldı.");
        assertThat(certificate(agent, "Askıda")).containsText("Askıya alan: görevlimiz");
        certificate(agent, "Askıda").getByRole(AriaRole.BUTTON).click();
        agent.reads("İşlem yapıldı.");
        scene.web().logIn(Person.SAHIP).open("/menu").reads("Kullanımda");
    }

    @Test
    void whenTheLoginIsLocked_thenItIsLiftedByPhoneAndTheWordLinkIsSent() {
        Web agent = checked(scene.web().logIn(Person.ISLETMEN), Person.KILITLI).reads("Kilitli");
        agent.press("Giriş kilitli: kilidi kaldır").reads("Şifreli Giriş kilidi kaldırıldı.");
        scene.screens().take(agent.page(), "call-unlocked");
        assertThat(agent.button("Giriş kilitli: kilidi kaldır")).hasCount(0);
        agent.press("Sözcük bağlantısı gönder").reads("bağlantısı kayıtlı e-postaya");
        scene.dev().mailTo(Person.KILITLI.mail(), "/sozcuk/");
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
        agent.page()
                .locator("#certificateHelp input[name=cagri]")
                .evaluate("(i, id) => i.value = id", UUID.randomUUID().toString());
        agent.button("Askıya al").first().click();
        agent.reads("Görüşme kaydı bulunamadı");
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

    private static Locator certificate(Web agent, String state) {
        return agent.page()
                .locator("#certificateHelp li")
                .filter(new Locator.FilterOptions().setHasText(state))
                .first();
    }
}
