package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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
        agent.follow("Kurum ekle").sees("Kurum ekle");
        application(agent, "1234567891", ascii("<html>"));
        agent.press("Kaydet ve onaya gönder").refusesAt("Vergi Kimlik No (VKN)", "VKN geçerli değil");
        scene.screens().take(agent.page(), "institution-new-refused");
        agent.type("Vergi Kimlik No (VKN)", "9999999994");
        letter(agent, ascii("<html>"));
        agent.press("Kaydet ve onaya gönder").refusesAt("Yetki yazısı (PDF)", "Bu dosya kullanılamıyor");
        letter(agent, pdf());
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

    private static void application(Web agent, String tax, byte[] letter) {
        agent.type("Kurum adı", TITLE)
                .type("Vergi Kimlik No (VKN)", tax)
                .type("E-posta", "yeni-kurum@ornek.test")
                .type("Protokol numarası", "2026/77")
                .type("Protokol tarihi", "2.11.2026")
                .type("Sertifika kotası", "50")
                .type("Kimlik No", Person.SAHIP.number())
                .type("Adı", "Deneme")
                .type("Soyadı", "Sahip")
                .type("Doğum tarihi", "23.04.1984")
                .type("Cep telefonu", Person.SAHIP.phone())
                .type("Yetkilinin e-postası", Person.SAHIP.mail());
        letter(agent, letter);
    }

    private static void letter(Web agent, byte[] content) {
        agent.field("Yetki yazısı (PDF)").setInputFiles(new FilePayload("yetki.pdf", "application/pdf", content));
    }

    /** A page without anything on it. */
    private static byte[] pdf() {
        return ascii("""
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
                trailer <</Root 1 0 R /Size 4>>
                startxref
                0
                %%EOF
                """);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
