package tr.nes.browser.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The steps of an application that are the same for everybody. */
public final class FormSteps {

    private FormSteps() {}

    /** Says that both notices were read; to the form. */
    public static Web acceptNotices(Web web) {
        web.field("Sözleşme öncesi bilgilendirmeyi okudum").check();
        web.field("Aydınlatma metnini okudum").check();
        return web.press("Devam").sees("Başvuru Formu");
    }

    /**
     * All that the form needs of somebody whose mail address stands there and who has a security word; declares it true.
     *
     * @param reader value of the kind of reader, MINI or NONE
     */
    public static void fill(Web web, String reader, String phone) {
        web.choose("Kart Okuyucu Tipi *", reader)
                .choose("Sertifika İnternette *", "NO")
                .type("Kurum / Birim Adresi *", "Örnek Mahallesi, Deneme Caddesi 1/2")
                .choose("İl *", "06");
        assertThat(web.page().locator("option[value='Çankaya']")).hasCount(1);
        web.choose("İlçe *", "Çankaya")
                .type("Posta Kodu *", "06100")
                .type("İş Telefonu *", "0312 000 00 00")
                .type("Cep Telefonu *", phone)
                .choose("Bilgi Kanalı *", "MAIL");
        web.field("Formdaki bilgilerin doğru olduğunu beyan ederim").check();
    }

    /** From the officer's invitation of Deneme Sahip to the choice of a signature. */
    public static Web toWays(Scene scene, Web web) {
        Web officer = scene.web().logIn(Person.YETKILI);
        officer.open("/yetkili-islemleri")
                .follow("Personel listesi (ÖRNEK KURUM)")
                .sees("Personel listesi");
        officer.type("Ad, soyad, kimlik ya da sicil no", "Sahip").press("Ara").reads("Bulunan kişi");
        officer.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Deneme Sahip").setExact(true))
                .check();
        officer.press("Başvuruya davet et").reads("davet gönderildi");
        web.open("/basvurularim")
                .sees("Başvurularım")
                .press("Başvuruya devam et")
                .sees("Bilgilendirme");
        acceptNotices(web);
        web.type("E-posta *", "sahip@ornek.test");
        fill(web, "MINI", Person.SAHIP.phone());
        web.press("Formu Onayla").sees("Cep Telefonu Onayı");
        String code =
                scene.dev().smsCodeAfter(Person.SAHIP, () -> web.press("Onay").sees("SMS Doğrulama Kodu"));
        return web.type("SMS Onay Kodu", code).press("Gönder").sees("İmza Yolu");
    }

    /** The same to the form that waits for the card. */
    public static Web toCard(Scene scene, Web web) {
        toWays(scene, web).page().getByText("E-İmzalı Başvuru").click();
        return web.press("Devam").sees("E-İmzalı Başvuru").reads("Belgenin özeti");
    }
}
