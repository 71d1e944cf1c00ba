package tr.nes.browser.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Deneme Aday, who is on the staff list of ÖRNEK KURUM and applies. */
public final class DemoApplicant {

    public static final String PHONE = Person.ADAY.phone();
    public static final String MAIL = Person.ADAY.mail();
    private static final String WORD = Person.ADAY.password();

    private final Scene scene;

    public DemoApplicant(Scene scene) {
        this.scene = scene;
    }

    /** From the officer's invitation to the form that waits for a signature by hand. */
    public Web wet(Web officer) {
        return wet(invitation(officer));
    }

    /** The same from the link of an invitation. */
    public Web wet(String link) {
        Web web = begun(link);
        fill(web);
        web.press("Formu Onayla").sees("Cep Telefonu Onayı");
        web.type("SMS Onay Kodu", code(web)).press("Gönder").sees("İmza Yolu");
        web.page().getByText("Islak İmzalı Başvuru").click();
        return web.press("Devam").sees("Formun Teslimi");
    }

    /** The officer invites Deneme Aday. Returns the path of the link in the mail. */
    public String invitation(Web officer) {
        officer.open("/yetkili-islemleri")
                .follow("Personel listesi (ÖRNEK KURUM)")
                .sees("Personel listesi");
        officer.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Deneme Aday").setExact(true))
                .check();
        officer.press("Başvuruya davet et").reads("davet gönderildi");
        return link();
    }

    /** Path of the link in the newest invitation, once it has come. */
    public String link() {
        String mail = scene.dev().mailTo(MAIL, "/basvuru/davet/");
        Assertions.assertThat(mail).contains("6698 sayılı Kanun", "personel listesinden");
        return found("(/basvuru/davet/\\S+)", mail);
    }

    /** At the form. */
    public Web begun(String link) {
        Web web = scene.web().open(link).sees("Bilgilendirme");
        return FormSteps.acceptNotices(web);
    }

    /** All that the form needs; declares it true. */
    public void fill(Web web) {
        web.type("Güvenlik Sözcüğü *", WORD)
                .type("Güvenlik Sözcüğü Tekrarı *", WORD)
                .type("E-posta *", MAIL);
        FormSteps.fill(web, "MINI", "500 000 00 04");
    }

    /** Asks for a code to the phone and returns it. */
    public String code(Web web) {
        int before = scene.dev().smsTo(PHONE).size();
        web.press("Onay").sees("SMS Doğrulama Kodu");
        DevEndpoints.until("an SMS", () -> scene.dev().smsTo(PHONE).size() > before);
        return found("([0-9]{6})", scene.dev().smsTo(PHONE).get(0));
    }

    /** The first group of this pattern. */
    public static String found(String pattern, String text) {
        Matcher match = Pattern.compile(pattern).matcher(text);
        Assertions.assertThat(match.find()).as(pattern + " in " + text).isTrue();
        return match.group(1);
    }
}
