package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Letters;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Officers come and go: by the main officer's hand, and the main officer by that of two members of staff. */
class OfficersIT {

    private static final String OWN = new UUID(0x4b75_7275_6dL, 1).toString();
    private static final String FOREIGN = new UUID(0x4b75_7275_6dL, 3).toString();

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheMainOfficerAppointsAndRelieves_thenTheOtherSessionLosesTheRoleAtOnce() {
        Web main = scene.web().logIn(Person.YETKILI);
        main.open("/yetkili-islemleri")
                .follow("Yetkilileri yönet (ÖRNEK KURUM)")
                .sees("Yetkililer");
        scene.screens().take(main.page(), "officers");
        main.follow("Yetkili ata").sees("Yetkili ata");
        person(main, Person.SAHIP, "Sahip", "23.04.1984");
        main.choose("Görevi", "Vekil").press("Yetkili ata").refusesAt("Son gün", "vekil için son gün gerekir");
        scene.screens().take(main.page(), "officer-new-refused");
        main.type("Son gün", day(3))
                .press("Yetkili ata")
                .reads("Yetkili atandı")
                .reads("Deneme Sahip");
        scene.dev().mailTo(Person.SAHIP.mail(), "e-imza yetkilisi");

        Web deputy = scene.web().logIn(Person.SAHIP);
        deputy.open("/yetkili-islemleri/personel?no=" + OWN).sees("Personel listesi");
        deputy.open("/yetkili-islemleri/personel?no=" + FOREIGN).sees("Yetkili İşlemleri");
        deputy.open("/yetkili-islemleri/yetkililer?no=" + OWN).sees("Yetkili İşlemleri");

        main.press("Görevi sona erdir").refusesAt("Görevi sona erecek yetkili", "yetkiliyi seçin");
        String option = main.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Deneme Sahip"))
                .innerText();
        main.choose("Görevi sona erecek yetkili", option)
                .press("Görevi sona erdir")
                .reads("görevi sona erdi");
        Assertions.assertThat(deputy.page()
                        .navigate("/yetkili-islemleri/personel?no=" + OWN)
                        .status())
                .isEqualTo(403);
        deputy.open("/menu").sees("İşlemler Menüsü");
        assertThat(deputy.page().getByText("Kurumlarım")).hasCount(0);
        main.open("/yetkili-islemleri/yetkililer?dil=en&no=" + OWN)
                .sees("Officers")
                .reads("Main officer");
    }

    @Test
    void whenTheMainOfficerChanges_thenTwoMembersOfStaffAgree() {
        Web agent = scene.web().logIn(Person.ISLETMEN);
        agent.open("/kurumlar").follow("DENEME ÜNİVERSİTESİ").follow("Ana yetkiliyi değiştir");
        agent.sees("Ana yetkiliyi değiştir");
        agent.choose("Ayrılan ana yetkili", "Deneme Yenileyen");
        person(agent, Person.SAHIP, "Sahip", "23.04.1984");
        agent.field("Kurumun yazısı (PDF)")
                .setInputFiles(new FilePayload("yazi.pdf", "application/pdf", Letters.emptyPage()));
        scene.screens().take(agent.page(), "main-officer");
        agent.press("Kaydet ve onaya gönder").reads("onayını bekliyor");
        scene.screens().take(agent.page(), "institutions-change");

        Web second = scene.web().logIn(Person.YONETICI).open("/kurumlar");
        second.follow("DENEME ÜNİVERSİTESİ").sees("Ana yetkili değişikliği").reads("Deneme Sahip");
        scene.screens().take(second.page(), "main-officer-decision");
        second.press("Reddet").refusesAt("Ret nedeni", "nedeni yazın");
        second.press("Onayla").reads("Ana yetkili değişti");
        scene.web().logIn(Person.SAHIP).open("/yetkili-islemleri").reads("DENEME ÜNİVERSİTESİ");
    }

    private static void person(Web page, Person who, String surname, String born) {
        page.type("Kimlik No", who.number())
                .type("Adı", "Deneme")
                .type("Soyadı", surname)
                .type("Doğum tarihi", born)
                .type("Cep telefonu", who.phone())
                .type("Yetkilinin e-postası", who.mail());
    }

    private static String day(int ahead) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT)
                .format(LocalDate.now(ZoneId.of("Europe/Istanbul")).plusDays(ahead));
    }
}
