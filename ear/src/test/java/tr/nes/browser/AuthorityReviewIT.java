package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** The authority's back office: from the queue to an accepted application, and a change of identity by two. */
class AuthorityReviewIT {

    /** The demo's applications that institutions have approved; the register has nothing against the first. */
    private static final String APPROVED = "9900000008";
    /** In review; the identity is not proven yet. */
    private static final String UNPROVEN = "9900000027";

    private static final String OTHER = "Sor ya da geri gönder";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenIdentityAndRegisterAgree_thenTheApplicationIsReadyForProduction() {
        Web agent = scene.web().logIn(Person.ISLETMEN);
        agent.follow("Başvuru inceleme İmzalanan başvurular: incele, kabul et, sor ya da geri gönder")
                .sees("Başvuru inceleme");
        open(agent, "IN_REVIEW", UNPROVEN).reads("Kimliği henüz kanıtlanmadı");
        scene.screens().take(agent.page(), "review-queue");
        Download form = agent.page().waitForDownload(() -> agent.press("İmzalı formu indir (PDF)"));
        Assertions.assertThat(form.suggestedFilename()).isEqualTo("basvuru-" + UNPROVEN + ".pdf");
        agent.press("Kabul et").reads("Başvuranın kimliği kanıtlanmamış");
        agent.press("İncelemeye al").reads("Siz inceliyorsunuz");
        agent.unfold("Başvuran kimlik belgesiyle geldi").press("Kimliği kaydet");
        agent.refusesAt("Belge numarası", "4 ile 20 harf ve rakam");
        agent.type("Belge numarası", "A12 345678").press("Kimliği kaydet").reads("Kimliğin görüldüğü kaydedildi");
        agent.press("Kabul et").reads("Önce nüfus kaydına sorun");
        agent.press("Nüfus kaydına sor").reads("nüfus kaydıyla aynı");
        agent.type("Yeni not", "Kurumla görüşüldü.").press("Notu kaydet").reads("Kurumla görüşüldü.");
        agent.press("Kabul et").reads("Başvuru kabul edildi");
        scene.screens().take(agent.page(), "review-accepted");
        open(agent, "ACCEPTED", UNPROVEN).reads("Üretime hazır");
        agent.open("/inceleme?dil=en").sees("Review of applications").reads("Ready for production");
        scene.screens().take(agent.page(), "review-queue-english");
    }

    @Test
    void whenTheRegisterDiffers_thenItIsExplainedAndTheApplicationGoesBackOrIsAsked() {
        Web agent = scene.web().logIn(Person.ISLETMEN);
        open(agent, "IN_REVIEW", "ıhlamur").press("Nüfus kaydına sor").reads("Ihlamur-Çınar");
        agent.reads("Adlardan biri eksik").press("Kabul et").reads("Başvuranın kimliği kanıtlanmamış");
        scene.screens().take(agent.page(), "review-differs");
        agent.unfold(OTHER).press("Geri gönder").refusesAt("Geri gönderme nedeni", "Bir neden seçin");
        agent.type("Başvurana soru", "Soyadınız değişti mi?").press("Soruyu gönder");
        agent.reads("Soru başvurana gönderildi");
        scene.dev().mailTo("personel@ornek.test", "Soyadınız değişti mi?");
        open(agent, "QUESTION", "ıhlamur").reads("Ihlamur-Çınar");
    }

    @Test
    void whenSomebodyHasANewIdentity_thenASecondPersonDecides() {
        Web agent = scene.web().logIn(Person.ISLETMEN);
        open(agent, "APPROVED", APPROVED).unfold("Kimlik değişikliği: kayıtlı kişiyle bağla");
        agent.type("Eski kimlik numarası", "10000000528").type("Dayanak belge", "Mahkeme kararı 2026/5");
        agent.press("Onaya gönder").refusesAt("Eski kimlik numarası", "Bu numarayla kayıtlı kimse yok");
        agent.type("Eski kimlik numarası", Person.KILITLI.number()).press("Onaya gönder");
        agent.reads("ikinci bir görevli karar verecek").reads("İkinci görevlinin kararını bekliyor");
        scene.screens().take(agent.page(), "review-link");
        agent.open("/inceleme/kimlik-degisikligi").sees("Kimlik değişiklikleri").reads("Bunu siz önerdiniz");
        assertThat(agent.button("Onayla")).hasCount(0);

        Web second = scene.web().logIn(Person.YONETICI).open("/inceleme/kimlik-degisikligi");
        second.sees("Kimlik değişiklikleri").reads("Deneme Kilitli").reads("Mahkeme kararı 2026/5");
        scene.screens().take(second.page(), "identity-links");
        second.press("Reddet").reads("Bir metin yazın");
        second.type("Ret nedeni (reddederken)", "Karar başka birinin")
                .press("Reddet")
                .reads("hiçbir şey değişmedi");
        second.reads("Karar bekleyen kimlik değişikliği yok");
    }

    @Test
    void whenASecondPersonConfirmsTheNewIdentity_thenTheOldOneLogsInNoMore() {
        Web agent = scene.web().logIn(Person.ISLETMEN);
        open(agent, "APPROVED", APPROVED).unfold("Kimlik değişikliği: kayıtlı kişiyle bağla");
        agent.type("Eski kimlik numarası", Person.MISAFIR.number()).type("Dayanak belge", "Vatandaşlık 2026/7");
        agent.press("Onaya gönder").reads("ikinci bir görevli karar verecek");

        Web second = scene.web().logIn(Person.YONETICI).open("/inceleme/kimlik-degisikligi");
        second.sees("Kimlik değişiklikleri").reads(Person.MISAFIR.fullName()).press("Onayla");
        second.reads("Kişi artık yeni kimliğiyle kayıtlı").reads("Karar bekleyen kimlik değişikliği yok");
        open(agent, "IN_REVIEW", APPROVED).reads("Onaylandı");
        Web old = scene.web().open("/giris/sifreli").sees("Şifreli Giriş");
        old.tryPassword(Person.MISAFIR.number(), Person.MISAFIR.password()).reads("Giriş yapılamadı");
    }

    private static Web open(Web agent, String stage, String number) {
        agent.open("/inceleme?gerekce=" + stage).sees("Başvuru inceleme");
        agent.type("Başvuru no, kimlik no ya da ad soyad", number)
                .pressAndReload("Ara")
                .reads("Bulunan başvuru: 1");
        first(agent).click();
        return agent.reads("Nüfus kaydı");
    }

    private static Locator first(Web agent) {
        return agent.page()
                .getByRole(AriaRole.ROW)
                .nth(1)
                .getByRole(AriaRole.BUTTON)
                .first();
    }
}
