package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Operator.Printed;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** The administrator's day: roles that two people give and end, and what somebody without the role reads. */
class StaffRolesIT {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTwoPeopleAgree_thenTheRoleCountsAndItsEndIsFeltAtOnce() throws Exception {
        Web first = scene.web().logIn(Person.YONETICI);
        first.follow(
                "Personel ve Roller Personeli kaydedin, rol verin ve alın; başka yöneticinin önerisine karar verin.");
        first.sees("Personel ve Roller");
        propose(first, Person.YONETICI, "Denetçi");
        first.refusesAt("Kimlik No", "Kendinize rol öneremez");
        first.open("/personel");
        propose(first, Person.ISLETMEN, "Yönetici");
        first.sees("Personel ve Roller").reads("Bunu siz önerdiniz");
        assertThat(first.button("Onayla")).hasCount(0);
        scene.screens().take(first.page(), "roles-own-proposal");
        operatorApproves();

        Web second = scene.web().logIn(Person.ISLETMEN).open("/personel").sees("Personel ve Roller");
        propose(second, Person.SAHIP, "Denetçi");
        first.open("/menu").reads("rol önerisi karar bekliyor");
        scene.screens().take(first.page(), "menu-administrator");
        first.open("/personel").reads("Rol verilsin: Deneme Sahip, Denetçi");
        scene.screens().take(first.page(), "roles-decide");
        first.press("Reddet").reads("Ret nedenini yazın");
        first.press("Onayla").reads("Onayınız kaydedildi ve uygulandı");
        Web auditor = scene.web().logIn(Person.SAHIP).open("/denetim-kayitlari").sees("Denetim Kayıtları");
        auditor.open("/menu")
                .follow("Kendi işlemlerim Kendi kartınız, sertifikalarınız, başvurularınız ve bilgileriniz.");
        auditor.sees("Kendi işlemlerim");
        scene.screens().take(auditor.page(), "own-business");

        end(first, Person.SAHIP, "Denetçi");
        second.open("/personel").press("Onayla").reads("Onayınız kaydedildi ve uygulandı");
        auditor.open("/denetim-kayitlari")
                .sees("Bu sayfayı açma yetkiniz yok")
                .reads("Bu sayfayı şu rol açar: Denetçi.");
        scene.screens().take(auditor.page(), "forbidden-role");
        auditor.open("/menu").sees("İşlemler Menüsü").reads("Kartım");

        end(first, Person.ISLETMEN, "Yönetici");
        operatorApproves();
        second.open("/personel").reads("Bu sayfayı şu rol açar: Yönetici.");
        end(first, Person.YONETICI, "Yönetici");
        first.reads("Bu, süresiz son yönetici rolü.");
        scene.screens().take(first.page(), "roles-last-administrator");
    }

    @Test
    void whenSomebodyIsNotOnRecord_thenTheApprovalRegistersHim() throws Exception {
        Web first = scene.web().logIn(Person.YONETICI).open("/personel/gorev").sees("Rol öner");
        first.type("Kimlik No", "U7654321").choose("Rol", "Çağrı merkezi").press("Öneriyi gönder");
        first.refusesAt("Kimlik No", "kayıtlı kimse yok").type("Ad", "Deneme").press("Öneriyi gönder");
        first.refusesAt("Soyad", "Soyadı yazın").type("Soyad", "Yeni").type("Doğum tarihi", "01.02.1990");
        first.type("Cep telefonu", "5000000066")
                .type("E-posta", "yeni@ornek.test")
                .type("Son gün", "31.12.2026");
        scene.screens().take(first.page(), "role-proposal");
        first.press("Öneriyi gönder")
                .sees("Personel ve Roller")
                .reads("U7654321")
                .reads("yeni@ornek.test");
        Printed proposals = scene.portal().operator().nes("role", "proposals");
        Assertions.assertThat(proposals.text()).contains("CALL_CENTRE", "U7654321");
        Assertions.assertThat(scene.portal()
                        .operator()
                        .nes("role", "reject", id(proposals), "Belgesi yok")
                        .code())
                .isZero();
        first.open("/personel").reads("Belgesi yok");
    }

    private static void propose(Web web, Person whom, String role) {
        web.follow("Rol öner").sees("Rol öner").type("Kimlik No", whom.number());
        web.choose("Rol", role).press("Öneriyi gönder");
    }

    private void end(Web web, Person whom, String role) {
        web.open("/personel").sees("Personel ve Roller");
        web.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Bitirmeyi öner (" + whom.fullName() + ", " + role + ")"))
                .click();
    }

    private void operatorApproves() throws Exception {
        Printed proposals = scene.portal().operator().nes("role", "proposals");
        Printed approved = scene.portal().operator().nes("role", "approve", id(proposals));
        Assertions.assertThat(approved.code()).as(approved.text()).isZero();
    }

    private static String id(Printed proposals) {
        return ID.matcher(proposals.text())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError(proposals.text()));
    }
}
