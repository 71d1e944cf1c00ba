package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DemoApplicant;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PrintedPaper;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** An application from the officer's invitation to the form that waits for a signature. */
class EnrolmentIT {

    private static final String NUMBER = "15070909146";
    private static final String DELEGATE_NUMBER = "Kartı Alabilecek Kişinin Kimlik No";
    private static final String DELEGATE_NAME = "Kartı Alabilecek Kişinin Adı Soyadı";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final DemoApplicant applicant = new DemoApplicant(scene);

    @Test
    void whenAnOfficerInvites_thenTheApplicantGetsToTheFormThatWaitsForASignature() {
        Web officer = scene.web().logIn(Person.YETKILI);
        String link = applicant.invitation(officer);

        Web web = scene.web().open(link).sees("Bilgilendirme").reads("Adım 2/6");
        scene.screens().take(web.page(), "application-notices");
        web.press("Devam").refusesAt("Aydınlatma metnini okudum", "Aydınlatma metnini okuyup işaretleyin");
        web.field("Sözleşme öncesi bilgilendirmeyi okudum").check();
        web.field("Aydınlatma metnini okudum").check();
        web.press("Devam").sees("Başvuru Formu").reads("ÖRNEK KURUM").reads("15*******46");
        scene.screens().take(web.page(), "application-form");

        web.type(DELEGATE_NUMBER, NUMBER);
        web.type("E-posta *", "yok").press("Formu Onayla");
        web.refusesAt(DELEGATE_NUMBER, "Bu sizin numaranız").refusesAt(DELEGATE_NAME, "iki alanı da boş bırakın");
        web.refusesAt("E-posta *", "E-posta adresini").refusesAt("İl *", "İli seçin");
        web.refusesAt("Güvenlik Sözcüğü *", "En az 8 karakter");
        assertThat(web.field("E-posta *")).hasValue("yok");
        assertThat(web.field("Sertifika İnternette *")).hasValue("");
        scene.screens().take(web.page(), "application-form-refused");

        applicant.fill(web);
        web.type(DELEGATE_NUMBER, "10000000146").type(DELEGATE_NAME, "Ayşe Öz");
        web.press("Formu Onayla").sees("Cep Telefonu Onayı").reads(DemoApplicant.PHONE);
        scene.screens().take(web.page(), "application-phone");
        web.type("SMS Onay Kodu", applicant.code(web)).press("Gönder").sees("İmza Yolu");
        web.reads("Şimdi olmaz: Bunun için geçerli bir sertifikanız olmalı.");
        scene.screens().take(web.page(), "application-signature");
        web.press("Devam");
        web.reads("Bir yol seçin");
        web.page().getByText("Islak İmzalı Başvuru").click();
        web.press("Devam").sees("Formun Teslimi").reads("Deneme Yetkili");
        scene.screens().take(web.page(), "application-handover");
        PrintedPaper first = PrintedPaper.of(web, "Başvuru Formunu Aç");
        Assertions.assertThat(first.text()).contains(NUMBER, "E……7", "Çankaya", "FORM-001-042", "Deneme Yetkili");
        Assertions.assertThat(first.text()).contains("Ayşe Öz (10000000146)");
        verified(first, "Bu baskı geçerli", "D. A.");
        web.press("Yeni baskı al").reads("Önceki baskılar artık geçersiz");
        verified(PrintedPaper.of(web, "Başvuru Formunu Aç"), "Bu baskı geçerli", "D. A.");
        scene.screens()
                .take(
                        verified(first, "Bu baskı geçersiz", "daha yeni bir baskısı var")
                                .page(),
                        "print-outdated");
        web.open("/basvuru/teslim").sees("Formun Teslimi");

        String mail = scene.dev().mailTo(DemoApplicant.MAIL, "Formu imzalayıp teslim edin");
        String number = DemoApplicant.found("numaranız ([0-9]{10})", mail);
        String status = DemoApplicant.found("kodunuz ([A-Z0-9]{10})", mail);
        web.press("Çıkış").sees("NES Başvurusu").reads("Başvurunuz saklandı");
        web.follow("Başvuru Durum Sorgulama").sees("Başvuru Durum Sorgulama");
        web.type("Başvuru No", number).type("Durum Kodu", "AAAAAAAAAA").press("Sorgula");
        web.reads("Bu numara ve kodla bir başvuru bulunamadı");
        web.type("Durum Kodu", status).press("Sorgula").reads("Formu imzalayıp teslim edin.");
        scene.screens().take(web.page(), "application-status");
        scene.web().open(link).sees("Davetim yok ya da kayboldu").reads("Bu davet geçerli değil");
    }

    @Test
    void whenTheSessionIsGone_thenTheDraftIsFoundAgain_byInvitationAndThenByItsPhone() {
        String link = applicant.invitation(scene.web().logIn(Person.YETKILI));
        Web first = applicant.begun(link);
        first.type("Kurum / Birim Adresi *", "Yarım kalan adres 1").press("İptal");
        first.sees("NES Başvurusu").reads("Başvurunuz saklandı");
        first.open("/basvuru/form").sees("NES Başvurusu").reads("bu tarayıcıda açık değil");

        Web second = scene.web().open(link).sees("Başvuru Formu");
        assertThat(second.field("Kurum / Birim Adresi *")).hasValue("Yarım kalan adres 1");
        applicant.fill(second);
        second.press("Formu Onayla").sees("Cep Telefonu Onayı");
        second.follow("Geri").sees("Başvuru Formu").press("Formu Onayla");
        second.refusesAt("Formdaki bilgilerin doğru olduğunu beyan ederim", "beyan edip işaretleyin");
        second.field("Formdaki bilgilerin doğru olduğunu beyan ederim").check();
        second.press("Formu Onayla").sees("Cep Telefonu Onayı");
        second.type("SMS Onay Kodu", applicant.code(second)).press("Gönder").sees("İmza Yolu");

        String mail = scene.dev().mailTo(DemoApplicant.MAIL, "Telefonunuz onaylandı");
        Web third = scene.web().open("/basvuru/durum");
        third.type("Başvuru No", DemoApplicant.found("numaranız ([0-9]{10})", mail))
                .type("Durum Kodu", DemoApplicant.found("kodunuz ([A-Z0-9]{10})", mail))
                .press("Sorgula")
                .press("Başvuruya devam et")
                .sees("Cep Telefonu Onayı")
                .reads("50* *** ** 04");
        scene.screens().take(third.page(), "application-reopening");
        third.open("/basvuru/imza").sees("Cep Telefonu Onayı");
        third.type("SMS Onay Kodu", applicant.code(third)).press("Gönder").sees("İmza Yolu");
        third.open("/basvuru/vazgec").sees("Başvurudan vazgeç");
        scene.screens().take(third.page(), "application-withdrawal");
        third.press("Vazgeçiyorum").sees("NES Başvurusu").reads("Başvurunuzdan vazgeçtiniz");
    }

    @Test
    void whenRegistryDataAreTyped_thenOnlyTheRightOnesOpenAForm() {
        Web web =
                scene.web().open("/").follow("NES Başvurusu Kurumunuz davet ettiyse ya da personel listesindeyseniz.");
        web.sees("NES Başvurusu").reads("Adım 1/6");
        scene.screens().take(web.page(), "application-start");
        registry(web, "12345678", "Aday");
        String wrong = web.reads("Bu bilgilerle başvuru açılamadı")
                .page()
                .getByRole(AriaRole.ALERT)
                .innerText();
        scene.screens().take(web.page(), "application-start-refused");
        registry(web, "1234567890", "Başka");
        Assertions.assertThat(web.reads("Bu bilgilerle başvuru açılamadı")
                        .page()
                        .getByRole(AriaRole.ALERT)
                        .innerText())
                .isEqualTo(wrong);
        registry(web, "1234567890", "ADAY");
        web.sees("Bilgilendirme").reads("Deneme Aday");

        Web another = scene.web().open("/basvuru");
        registry(another, "1234567890", "Aday");
        another.sees("NES Başvurusu").reads("yeni bir davet gönderdik");
        scene.dev().mailTo(DemoApplicant.MAIL, "/basvuru/davet/");
        another.open("/basvuru/davetim-yok").sees("Davetim yok ya da kayboldu");
        scene.screens().take(another.page(), "invitation-request");
        another.type("Kimlik No", "10000000528")
                .type("Resimdeki Yazı", scene.dev().captcha(another.page().context()))
                .press("Davet iste")
                .sees("NES Başvurusu")
                .reads("İsteğiniz alındı");
    }

    @Test
    void whenEnglishIsChosen_thenTheStepsAreEnglish() {
        String link = applicant.invitation(scene.web().logIn(Person.YETKILI));
        Web web = scene.web().open("/basvuru?dil=en").sees("Apply for a certificate");
        scene.screens().take(web.page(), "application-start-english");
        web.open(link).sees("Information").reads("Pre-contract information");
        web.field("I read the pre-contract information").check();
        web.field("I read the privacy notice").check();
        web.press("Continue").sees("Application form").press("Confirm the form");
        web.refusesAt("Province *", "Choose the province");
        scene.screens().take(web.page(), "application-form-english");
        web.open("/basvuru/durum").sees("Application status");
    }

    @Test
    void whenSomebodyHasAnAccount_thenTheMenuShowsTheApplications() {
        Web web = scene.web().logIn(Person.SAHIP);
        web.follow("Başvurularım Durumları, sıranın kimde olduğu; yarım kalana devam")
                .sees("Başvurularım");
        scene.screens().take(web.page(), "my-applications");
    }

    private Web verified(PrintedPaper paper, String verdict, String more) {
        Web reader = scene.web().open(paper.path()).sees("Form Doğrulama");
        reader.reads(verdict).reads(more);
        scene.screens().take(reader.page(), "print-verified");
        return reader;
    }

    private void registry(Web web, String registryNumber, String surname) {
        web.type("Resimdeki Yazı", scene.dev().captcha(web.page().context()))
                .type("Kimlik No", NUMBER)
                .type("Kurum Sicil No", registryNumber)
                .type("Ad", "Deneme")
                .type("Soyad", surname)
                .type("Doğum Tarihi", "01.01.1990")
                .pressAndReload("Devam");
    }
}
