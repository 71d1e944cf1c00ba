package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.TelephoneCall;
import tr.nes.browser.testing.Web;

/** Bekleyen İşler: cases for staff, from the fault until they are settled. */
class OpenCasesIT {

    private static final String CARD = "1234A5B67890";
    private static final String NEW_PIN = "902746";
    private static final String DEMO_PUK = "12345678";
    private static final String TITLE = "Bekleyen İşler";
    private static final String DELIVERED = "4100000002";
    private static final String NONE = "Bekleyen iş yok.";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenACardIsTornOut_thenTheCaseIsFollowedUpUntilTheCardIsSeenAgain() {
        setPinOn("TORN").sees("Sonuç bilinmiyor");
        Web staff = scene.web().logIn(Person.YONETICI).open("/bekleyen-isler").sees(TITLE);
        staff.reads(CARD).reads("Kilit çözme: yeni PIN yazılması").reads("Kart işlem sırasında çıkarıldı");
        staff.reads(Person.SAHIP.fullName()).reads("Kimse üstlenmedi").reads("50* *** ** 01");
        assertThat(staff.page().content()).doesNotContain(NEW_PIN, DEMO_PUK, Person.SAHIP.phone());
        scene.screens().take(staff.page(), "open-cases-unknown");
        staff.follow("İşi aç: Deneme Sahip, Sonucu bilinmeyen işlem").sees("İş").reads("+90" + Person.SAHIP.phone());
        staff.press("Üstlen").reads("İşi üstlendiniz.").press("Kişiyi aradım").reads("Arama kaydedildi.");
        staff.type("Not", "PIN 1234").press("Notu ekle").reads("benzeyen bir şey");
        staff.type("Not", "21.11.2026 günü gelecek").press("Notu ekle").reads("Not kaydedildi.");
        int before = scene.dev().sms(Person.SAHIP).size();
        staff.press("Kişiyi kioska çağır").reads("SMS ve e-posta gönderiliyor");
        assertThat(scene.dev().smsAfter(Person.SAHIP, before)).contains("kartınızı bir kioska takınız");
        staff.press("Kişiyi kioska çağır").reads("Kişiye bugün yazıldı");
        scene.screens().take(staff.page(), "case");
        staff.open("/bekleyen-isler").reads(Person.YONETICI.fullName());

        scene.dev().pull("okuyucu-1");
        scene.dev().insert("okuyucu-1", CARD, "AS_IT_IS");

        DevEndpoints.until("the operation is settled", () -> says(staff, NONE));
        staff.open("/bekleyen-isler/is?is=operation/x").sees(TITLE).reads("Bu iş kapanmış.");
    }

    @Test
    void whenTheCardRefusesThePuk_thenTheHolderIsToldAndTheCommandIsShown() {
        int before = scene.dev().sms(Person.SAHIP).size();
        setPinOn("OTHER_PUK").sees("Kilit açılamadı").reads("işlem yapılmaz");
        String told = scene.dev().smsAfter(Person.SAHIP, before);
        assertThat(told).contains(CARD, "kilit açma bilgisini inceliyoruz", "bu sürede işlem yapılmaz");
        scene.web().logIn(Person.SAHIP).reads("bu sürede işlem yapılmaz. Durumu çağrı merkezinden öğrenebilirsiniz.");
        Web staff = scene.web().logIn(Person.YONETICI).open("/bekleyen-isler").sees(TITLE);
        staff.reads("İncelemedeki kilit bilgisi").reads(CARD);
        staff.follow("İşi aç: Deneme Sahip, İncelemedeki kilit bilgisi").reads("nes replace-puk " + CARD);
        assertThat(staff.page().content()).doesNotContain(NEW_PIN, DEMO_PUK);
        scene.screens().take(staff.page(), "case-quarantine");
        staff.press("Yeni kart iste").reads("SMS ve e-posta gönderiliyor");
        scene.dev().mailTo(Person.SAHIP.mail(), "yeni kart için başvurunuz");
        staff.follow("EN").sees("Case").reads("Unblocking data under examination");
    }

    @Test
    void whenSomebodyComplains_thenItIsACaseUntilItIsClosedWithANote() {
        Web agent = TelephoneCall.checked(scene.web().logIn(Person.ISLETMEN), Person.SAHIP);
        agent.type("Not", "Üç haftadır yanıt alamamış").press("Şikâyeti kaydet").reads("Şikâyet kaydedildi");
        Web staff = scene.web().logIn(Person.YONETICI).open("/bekleyen-isler").sees(TITLE);
        staff.reads("Üç haftadır yanıt alamamış");
        staff.follow("İşi aç: Deneme Sahip, Şikâyet").press("Notla kapat").reads("En çok 500 karakterlik");
        staff.type("Not", "Arandı, özür dilendi")
                .press("Notla kapat")
                .sees(TITLE)
                .reads("İş kapandı.");
        staff.reads(NONE).reads("Kapananlar").reads(Person.YONETICI.fullName());
        scene.screens().take(staff.page(), "open-cases-closed");
    }

    @Test
    void whenAShipmentDidNotCome_thenItsCaseIsSettledOnItsOwnPage() {
        Web holder = scene.web().logIn(Person.SAHIP).open("/basvurularim/gonderi?no=" + DELIVERED);
        holder.page().getByLabel("Paket gelmedi").check();
        holder.press("Bildir").reads("Bildiriminizi aldık");
        Web staff = scene.web().logIn(Person.ISLETMEN).open("/bekleyen-isler").sees(TITLE);
        staff.follow("İşi aç: Deneme Sahip, Gönderi bildirimi").reads("Nasıl sonuçlandı?");
        staff.press("Sonucu kaydet").reads("Nasıl sonuçlandığını seçin.");
        staff.page().getByLabel("Gerekçeyle kapatılsın, yenisi verilmez").check();
        staff.press("Sonucu kaydet").reads("Kişinin okuyacağı gerekçeyi yazın.");
        scene.screens().take(staff.page(), "case-delivery");
        staff.type("Kişiye yanıt", "Paket komşunuzda bulundu")
                .press("Sonucu kaydet")
                .sees(TITLE);
        staff.reads("Bildirim sonuçlandı").reads(NONE).reads(Person.ISLETMEN.fullName());
        scene.dev().mailTo("personel@ornek.test", "Paket komşunuzda bulundu");
    }

    @ParameterizedTest
    @EnumSource(names = {"SAHIP", "DENETCI"})
    void whenSomebodyElseOpensThePage_thenItIsForbidden(Person person) {
        Web web = scene.web().logIn(person);
        assertThat(web.page().navigate("/bekleyen-isler").status()).isEqualTo(403);
    }

    private Kiosk setPinOn(String shape) {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, shape);
        return kiosk.setPin(CARD, NEW_PIN);
    }

    private static boolean says(Web web, String text) {
        web.open("/bekleyen-isler").sees(TITLE);
        return web.page().getByText(text).count() > 0;
    }
}
