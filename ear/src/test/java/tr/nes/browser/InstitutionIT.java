package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Letters;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** An institution from its application to its first officer. */
class InstitutionIT {

    private static final String TITLE = "Yeni Örnek Kurum";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenASecondPersonConfirms_thenTheFirstOfficerFindsTheInstitution() {
        Web agent = scene.web().logIn(Person.ISLETMEN);
        agent.follow("Kurumlar Kurum başvuruları: kaydet, incele, onayla").sees("Kurumlar");
        scene.screens().take(agent.page(), "institutions");
        agent.follow("Kurum ekle").sees("Kurum ekle").reads("Adım 1/5");
        agent.press("Devam").refusesAt("Kurum adı", "Kurumun adını yazın").refusesAt("Adres", "adresini yazın");
        agent.type("Kurum adı", TITLE).type("Adres", "Örnek Mahallesi, Deneme Caddesi 1, Ankara");
        scene.screens().take(agent.page(), "institution-new");
        numbers(agent.press("Devam").reads("Adım 2/5"));
        agreement(agent.press("Devam").reads("Adım 3/5"));
        officer(agent.press("Devam").reads("Adım 4/5"));
        agent.press("Devam")
                .reads("Adım 5/5")
                .reads("Örnek Mahallesi, Deneme Caddesi 1")
                .reads("UD-2026/9");
        scene.screens().take(agent.page(), "institution-new-summary");
        agent.press("Kaydet ve onaya gönder").reads("ikinci bir görevlinin onayını bekliyor");
        scene.dev().mailTo("yeni-kurum@ornek.test", "alındı");
        agent.follow(TITLE).sees("Kurum başvurusu").reads("Bunu siz kaydettiniz");
        assertThat(agent.button("Onayla")).hasCount(0);

        Web second = scene.web().logIn(Person.YONETICI).open("/kurumlar").sees("Kurumlar");
        second.follow(TITLE).sees("Kurum başvurusu").reads("Deneme Sahip");
        scene.screens().take(second.page(), "institution-decision");
        second.press("Reddet").refusesAt("Ret nedeni", "nedeni yazın");
        second.press("Onayla").reads("Kurum onaylandı");

        Web officer = scene.web().logIn(Person.SAHIP);
        scene.screens().take(officer.page(), "menu-officer");
        officer.follow("Kurumlarım Bağlı kurumlar ve yetkililer")
                .sees("Yetkili İşlemleri")
                .reads(TITLE);
        scene.screens().take(officer.page(), "officer");
        officer.open("/yetkili-islemleri?dil=en").sees("Officer operations").reads("Main officer");
    }

    @Test
    void whenTheClerkGoesBackOrLeaves_thenWhatWasTypedIsThere_alsoForTheNextSession() {
        Web agent = scene.web().logIn(Person.ISLETMEN).open("/kurumlar/yeni").sees("Kurum ekle");
        agent.type("Kurum adı", TITLE).type("Adres", "Örnek Mahallesi, Deneme Caddesi 1, Ankara");
        agent.press("Devam").reads("Adım 2/5").type("Vergi Kimlik No (VKN)", "1234567891");
        agent.press("Geri").reads("Adım 1/5");
        assertThat(agent.field("Kurum adı")).hasValue(TITLE);
        agent.press("Devam").reads("Adım 2/5");
        assertThat(agent.field("Vergi Kimlik No (VKN)")).hasValue("1234567891");
        agent.press("Sonra devam et").reads("Yazdıklarınız saklandı");
        scene.screens().take(agent.page(), "institutions-draft");

        Web later = scene.web().logIn(Person.ISLETMEN).open("/kurumlar?dil=en");
        later.follow(TITLE).reads("Step 2/5");
        assertThat(later.field("Tax number (VKN)")).hasValue("1234567891");
        scene.screens().take(later.page(), "institution-new-english");
        String address = later.page().url();
        later.press("Delete the draft").reads("The draft was deleted");
        later.page().navigate(address);
        later.reads("This draft is no longer there");
    }

    private void numbers(Web agent) {
        agent.type("Vergi Kimlik No (VKN)", "1234567891").type("E-posta", "yeni-kurum@ornek.test");
        agent.press("Devam").refusesAt("Vergi Kimlik No (VKN)", "VKN geçerli değil");
        scene.screens().take(agent.page(), "institution-new-refused");
        agent.type("Vergi Kimlik No (VKN)", "9999999994");
    }

    private void agreement(Web agent) {
        agent.type("Protokol numarası", "2026/77")
                .type("Protokol tarihi", "2.11.2026")
                .type("Uyum değerlendirmesi", "UD-2026/9, 01.10.2026")
                .type("Sertifika kotası", "50");
        agent.press("Devam").refusesAt("Fatura unvanı", "unvanı yazın");
        scene.screens().take(agent.page(), "institution-new-agreement");
        agent.type("Fatura unvanı", TITLE)
                .type("Vergi dairesi", "Çankaya")
                .type("Fatura adresi", "Deneme Caddesi 1, Ankara");
    }

    private void officer(Web agent) {
        agent.type("Kimlik No", Person.SAHIP.number())
                .type("Adı", "Deneme")
                .type("Soyadı", "Sahip")
                .type("Doğum tarihi", "23.04.1984")
                .type("Cep telefonu", Person.SAHIP.phone())
                .type("Yetkilinin e-postası", Person.SAHIP.mail());
        agent.press("Devam").refusesAt("Yetki yazısı (PDF)", "Yetki yazısını seçin");
        letter(agent, ascii("<html>"));
        agent.press("Devam").refusesAt("Yetki yazısı (PDF)", "Bu dosya kullanılamıyor");
        scene.screens().take(agent.page(), "institution-new-officer");
        letter(agent, Letters.emptyPage());
    }

    private static void letter(Web agent, byte[] content) {
        agent.field("Yetki yazısı (PDF)").setInputFiles(new FilePayload("yetki.pdf", "application/pdf", content));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
