package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;

/**
 * Ids of objects that do not exist, in every URL and field that takes one: refused politely, also for staff, and
 * nothing changes. Objects of another holder: {@link ForeignNumbersIT}.
 */
class TamperedNumbersIT {

    private static final List<String> NONE = List.of(
            "",
            "-1",
            "okuyucu-99",
            "00000000-0000-0000-0000-000000000000",
            "../x",
            "a\r\nX-Y: z'\"><b>",
            "\u0000",
            "F".repeat(500));

    private static final String[] OF_ANYBODY = {
        "/sozcuk/baglanti/",
        "/bilgi-guncelle/e-posta/",
        "/giris/resim/",
        "/giris/ses/",
        "/giris/dogrulama/",
        "/giris/e-devlet/donus?code=x&state=",
        "/giris?neden=",
        "/giris?sonra=",
        "/?dil=",
        "/ca/",
        "/crl/"
    };
    private static final String[] OF_HOLDERS = {
        "/sertifikalar/ayrinti?no=",
        "/sertifikalar/indir?no=",
        "/sertifikalar/sonuc?islem=",
        "/sertifikalar/askiya-al?no=",
        "/sertifikalar/iptal?no=",
        "/onay?no=",
        "/bilgi-guncelle/e-posta/"
    };
    private static final String[] OF_AUDITORS = {
        "/denetim-kayitlari?before=",
        "/denetim-kayitlari?person=",
        "/denetim-kayitlari?object=",
        "/denetim-kayitlari?from="
    };

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final List<String> findings = new ArrayList<>();

    @Test
    void whenAnAddressNamesNone_thenThePageSaysSo() throws Exception {
        PlainBrowser kiosk = scene.plainBrowser();
        kiosk.get("/dev/pair?terminal=kiosk-1");
        PlainBrowser holder = scene.plainBrowser(Person.SAHIP);
        PlainBrowser auditor = scene.plainBrowser(Person.DENETCI);
        Map<String, String> before = scene.ledger().state();
        read(scene.plainBrowser(), OF_ANYBODY);
        read(kiosk, "/kiosk?neden=", "/kiosk/onay?yol=", "/jakarta.faces.push/terminal?");
        read(holder, OF_HOLDERS);
        read(auditor, OF_AUDITORS);
        assertThat(findings).isEmpty();
        assertThat(scene.ledger().changedSince(before)).isEmpty();
    }

    private void read(PlainBrowser browser, String... paths) throws Exception {
        for (String path : paths) {
            for (String none : NONE) {
                note(path + none, browser.get(path + URLEncoder.encode(none, StandardCharsets.UTF_8)));
            }
        }
    }

    private void note(String what, PlainBrowser.Answer answer) {
        boolean injected = answer.whole().headers().firstValue("X-Y").isPresent()
                || answer.text().contains("\"><b>");
        if (answer.status() >= 500 || injected) {
            findings.add(what + ": " + answer.status());
        }
    }

    @Test
    void whenStaffsFormNamesNone_thenItIsRefusedAndNothingChanges() throws Exception {
        PlainBrowser admin = scene.plainBrowser(Person.YONETICI);
        read(admin, "/okuyucular/okuyucu?okuyucu=", "/okuyucular/kayit?okuyucu=");
        HtmlForm readers = admin.form("/okuyucular", "readers");
        HtmlForm reader = admin.form("/okuyucular/okuyucu?okuyucu=okuyucu-1", "binding");
        HtmlForm terminals = admin.form("/terminaller", "terminals");
        HtmlForm proposals = admin.form("/onay-bekleyenler", "logout");
        Map<String, String> before = scene.ledger().state();

        for (String none : NONE) {
            send(admin, readers.with("okuyucu", none).pressed(ending(readers, ":out")));
            send(admin, reader.with("bound", none).with("name", none).pressed("bind"));
            send(admin, proposals.with("logoutButton", null).with("onayla", none));
            send(admin, proposals.with("logoutButton", null).with("reddet", none));
        }
        String pair = ending(terminals, ":pair");
        for (String row : List.of("99", "-1", "x", "")) {
            send(admin, terminals.pressed(pair.replaceFirst(":[0-9]+:", ":" + row + ":")));
        }
        assertThat(findings).isEmpty();
        assertThat(scene.ledger().changedSince(before)).isEmpty();
    }

    private void send(PlainBrowser browser, HtmlForm form) throws Exception {
        note(form.toString(), browser.submit(form));
    }

    private static String ending(HtmlForm form, String end) {
        return form.buttons().stream()
                .filter(name -> name.endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form.toString()));
    }
}
