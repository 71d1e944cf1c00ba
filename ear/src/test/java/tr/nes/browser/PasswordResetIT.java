package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Güvenlik Sözcüğümü Unuttum: from the request to the login with the new password. */
class PasswordResetIT {

    private static final String NEW_WORD = "Erguvan-Bahçesi-7";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenThePasswordIsForgotten_thenTheLinkLeadsToANewOneAndTheSmsIsStillAskedFor() throws Exception {
        Web web = scene.web().open("/giris/sifreli").follow("Güvenlik Sözcüğümü Unuttum");
        String path = asked(web, Person.SAHIP);
        web.open(path).sees("Güvenlik Sözcüğü Güncelleme");
        assertThat(web.page().url()).endsWith("/sozcuk/guncelle");
        scene.screens().take(web.page(), "new-word");
        web.type("Güvenlik Sözcüğü", NEW_WORD).reads("Dayanıklılık: Güçlü");
        scene.screens().take(web.page(), "new-word-strong");
        web.type("Güvenlik Sözcüğü Tekrarı", NEW_WORD).press("Gönder").sees("Güvenlik sözcüğünüz değişti");
        scene.screens().take(web.page(), "new-word-done");
        assertThat(scene.dev().mailTo(Person.SAHIP.mail(), "değiştirildi")).contains("Sayın Deneme Sahip");
        DevEndpoints.until(
                "an SMS about it",
                () -> scene.dev().sms(Person.SAHIP).stream().anyMatch(text -> text.contains("değiştirildi")));
        web.open(path).sees("Güvenlik Sözcüğü İstek").reads("Bağlantı geçerli değil");

        web.open("/giris/sifreli").tryPassword(Person.SAHIP.number(), Person.SAHIP.password());
        web.reads("Giriş yapılamadı");
        web.open("/giris/sifreli").tryPassword(Person.SAHIP.number(), NEW_WORD).sees("SMS Onay");
        String code =
                scene.dev().smsCodeAfter(Person.SAHIP, () -> web.press("Onay").sees("SMS Onay Kodu Giriş"));
        web.type("SMS Onay Kodu", code).press("Gönder").sees("İşlemler Menüsü");
        DevEndpoints.until("the access log is written", () -> logged("/sozcuk/guncelle"));
        assertThat(logged(path.substring(path.lastIndexOf('/') + 1))).isFalse();
    }

    @Test
    void whenThePasswordIsNotGood_thenTheFieldSaysWhyAndTheLinkStays() {
        Web web = scene.web().open("/sozcuk/istek");
        web.open(asked(web, Person.SAHIP)).press("Gönder");
        web.refusesAt("Güvenlik Sözcüğü", "Güvenlik sözcüğünüzü yazın")
                .refusesAt("Güvenlik Sözcüğü Tekrarı", "bir kez daha yazın");
        refused(web, "Mor-7", "Mor-7", "Güvenlik Sözcüğü", "En az 8 karakter");
        refused(web, "x".repeat(30) + "Mor-7".repeat(7), null, "Güvenlik Sözcüğü", "En çok 64 karakter");
        refused(web, "Galatasaray1905", null, "Güvenlik Sözcüğü", "kolay tahmin edilir");
        scene.screens().take(web.page(), "new-word-common");
        refused(web, "DenemeSahip84", null, "Güvenlik Sözcüğü", "adınız ya da numaranız");
        refused(web, NEW_WORD, "Erguvan-Bahcesi-7", "Güvenlik Sözcüğü Tekrarı", "İki sözcük aynı değil");
        scene.screens().take(web.page(), "new-word-different");
        web.type("Güvenlik Sözcüğü", NEW_WORD)
                .type("Güvenlik Sözcüğü Tekrarı", NEW_WORD)
                .press("Gönder")
                .sees("Güvenlik sözcüğünüz değişti");
    }

    @Test
    void whenThePersonIsUnknown_thenTheAnswerIsTheSame() {
        Web web = scene.web().open("/sozcuk/istek").sees("Güvenlik Sözcüğü İstek");
        web.press("Gönder");
        web.refusesAt("Kimlik No", "Kimlik numaranızı yazın").refusesAt("Resimdeki Yazı", "Resimdeki yazıyı girin");
        web.type("Kimlik No", "10000000528").type("Resimdeki Yazı", "-----").pressAndReload("Gönder");
        web.refusesAt("Resimdeki Yazı", "İsteğiniz alınmadı");
        scene.screens().take(web.page(), "word-request-picture-wrong");
        String unknown = answer(web, "10000000528");
        assertThat(answer(web.open("/sozcuk/istek"), Person.SAHIP.number())).isEqualTo(unknown);
        scene.dev().mailTo(Person.SAHIP.mail(), "/sozcuk/baglanti/");
    }

    @Test
    void whenTheLoginIsLocked_thenItStaysLocked() {
        Web web = scene.web().open("/sozcuk/istek");
        web.open(asked(web, Person.KILITLI));
        web.type("Güvenlik Sözcüğü", NEW_WORD)
                .type("Güvenlik Sözcüğü Tekrarı", NEW_WORD)
                .press("Gönder")
                .sees("Güvenlik sözcüğünüz değişti");
        web.open("/giris/sifreli")
                .tryPassword(Person.KILITLI.number(), NEW_WORD)
                .reads("Giriş yapılamadı");
    }

    @Test
    void whenNoLinkWasOpened_thenThereIsNoFormForANewPassword() {
        scene.web().open("/sozcuk/guncelle").sees("Güvenlik Sözcüğü İstek").reads("Bağlantı geçerli değil");
        scene.web().open("/sozcuk/baglanti/" + "A".repeat(43)).sees("Güvenlik Sözcüğü İstek");
    }

    @Test
    void whenTheRequestNamesAForeignHost_thenTheMailDoesNot() {
        Page page = scene.web().open("/sozcuk/istek").page();
        String picture = scene.dev().captcha(page.context());
        FormData form = FormData.create();
        page.locator("#request input[type=hidden]")
                .all()
                .forEach(hidden -> form.set(hidden.getAttribute("name"), hidden.inputValue()));
        form.set("number", Person.SAHIP.number()).set("pictureText", picture).set("send", "send");
        APIResponse answer = page.context()
                .request()
                .post(
                        "/sozcuk/istek",
                        RequestOptions.create()
                                .setHeader("Host", "evil.example")
                                .setHeader("X-Forwarded-Host", "evil.example")
                                .setForm(form)
                                .setMaxRedirects(0));
        assertThat(answer.headers().get("location")).contains("/sozcuk/istek/sonuc");
        assertThat(scene.dev().mailTo(Person.SAHIP.mail(), "/sozcuk/baglanti/"))
                .contains(scene.address() + "/sozcuk/baglanti/")
                .doesNotContain("evil");
    }

    @Test
    void whenEnglishIsChosen_thenThePagesAreEnglish() {
        Web web = scene.web().open("/sozcuk/istek").follow("EN").sees("Request a security word");
        scene.screens().take(web.page(), "word-request-english");
    }

    private void refused(Web web, String password, String again, String field, String reason) {
        web.type("Güvenlik Sözcüğü", password).type("Güvenlik Sözcüğü Tekrarı", again == null ? password : again);
        web.pressAndReload("Gönder").refusesAt(field, reason);
    }

    private String answer(Web web, String number) {
        web.type("Kimlik No", number)
                .type("Resimdeki Yazı", scene.dev().captcha(web.page().context()));
        web.press("Gönder").sees("İsteğiniz alındı");
        return web.page().url() + web.page().locator("main").innerText();
    }

    private String asked(Web web, Person person) {
        web.sees("Güvenlik Sözcüğü İstek");
        scene.screens().take(web.page(), "word-request");
        answer(web, person.number());
        scene.screens().take(web.page(), "word-requested");
        String mail = scene.dev().mailTo(person.mail(), "/sozcuk/baglanti/");
        assertThat(mail).contains("Sayın " + person.fullName());
        Matcher link = Pattern.compile("(http\\S+)").matcher(mail);
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).startsWith(scene.address() + "/sozcuk/baglanti/");
        return link.group(1).substring(scene.address().length());
    }

    private boolean logged(String text) throws IOException {
        try (Stream<Path> logs = Files.list(scene.portal().logs())) {
            return logs.anyMatch(log -> {
                try {
                    return Files.readString(log).contains(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
