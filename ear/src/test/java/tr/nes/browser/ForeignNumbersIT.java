package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;
import tr.nes.shared.Roles;
import tr.nes.web.shell.Address;

/** Ids of another holder's objects in URLs and forms: the response is the same as for objects that do not exist. */
class ForeignNumbersIT {

    private static final Pattern SERIAL = Pattern.compile("ayrinti\\?no=([0-9A-F]+)");
    private static final String UNKNOWN = "Bu sertifika bulunamadı";
    private static final Pattern CHANGE = Pattern.compile("islem=([0-9a-f-]{36})");

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private PlainBrowser owner;
    private PlainBrowser stranger;
    private List<String> foreign;

    @BeforeEach
    void twoPeople() throws Exception {
        owner = scene.plainBrowser(Person.SAHIP);
        stranger = scene.plainBrowser(Person.YETKILI);
        foreign = serials(owner);
        assertThat(foreign).hasSizeGreaterThan(1).doesNotContainAnyElementsOf(serials(stranger));
    }

    @Test
    void whenTheCertificateIsAnothers_thenItIsAnsweredAsNone() throws Exception {
        for (String path : List.of(
                "/sertifikalar/ayrinti?no=%s", "/sertifikalar/indir?no=%s", "/sertifikalar/indir?no=%s&bicim=pem")) {
            for (String serial : foreign) {
                String none = "F".repeat(serial.length());
                assertThat(owner.get(path.formatted(serial)).status()).isEqualTo(200);
                assertThat(plain(stranger.get(path.formatted(serial)), serial))
                        .contains("404")
                        .isEqualTo(plain(stranger.get(path.formatted(none)), none));
            }
        }
    }

    @Test
    void whenTheChangeIsAnothers_thenItIsAnsweredAsNone() throws Exception {
        String path = "/sertifikalar/sonuc?islem=";
        String change =
                first(CHANGE, change(owner, "/sertifikalar/askiya-al", active()).location());
        String none = UUID.randomUUID().toString();

        assertThat(owner.get(path + change).status()).isEqualTo(200);
        assertThat(plain(stranger.get(path + change), change)).isEqualTo(plain(stranger.get(path + none), none));
        assertThat(stranger.get(path + "../x").status()).isEqualTo(302);
    }

    @Test
    void whenAFormNamesAnothersCertificate_thenItIsRefusedOnRecordAndNothingChanges() throws Exception {
        Map<String, String> before = scene.ledger().state();
        long refused = scene.ledger().recorded("CERTIFICATE_CHANGE_INTENDED", "REFUSED");
        String own = serials(stranger).get(0);
        String none = "F".repeat(own.length());

        for (String serial : foreign) {
            PlainBrowser.Answer answer = change(stranger, "/sertifikalar/askiya-al", serial);
            PlainBrowser.Answer unknown = change(stranger, "/sertifikalar/askiya-al", none);
            assertThat(plain(answer, serial)).isEqualTo(plain(unknown, none));
        }

        assertThat(scene.ledger().changedSince(before)).isEmpty();
        assertThat(scene.ledger().recorded("CERTIFICATE_CHANGE_INTENDED", "REFUSED"))
                .isEqualTo(refused + 2L * foreign.size());
    }

    @Test
    void whenAnyOperationNamesAnothersCertificate_thenItIsAnsweredAsNone() throws Exception {
        change(owner, "/sertifikalar/askiya-al", active());
        confirm(owner, Person.SAHIP, "/sertifikalar/iptal");
        Map<String, String> before = scene.ledger().state();
        long refused = scene.ledger().recorded("CERTIFICATE_CHANGE_INTENDED", "REFUSED");
        String another = serials(stranger).get(0);
        String none = "F".repeat(another.length());
        for (String path : List.of("/sertifikalar/kullanima-ac", "/sertifikalar/askidan-indir")) {
            assertThat(plain(change(owner, path, another), another))
                    .as(path)
                    .contains(UNKNOWN)
                    .isEqualTo(plain(change(owner, path, none), none));
        }
        // the first attempt uses up the confirmation, whatever its result
        assertThat(change(owner, "/sertifikalar/iptal", another).text()).contains(UNKNOWN);
        assertThat(owner.get("/sertifikalar/iptal").location()).isEqualTo("/onay");

        assertThat(scene.ledger().changedSince(before)).isEmpty();
        assertThat(scene.ledger().recorded("CERTIFICATE_CHANGE_INTENDED", "REFUSED"))
                .isEqualTo(refused + 5);
    }

    private void confirm(PlainBrowser browser, Person person, String path) throws Exception {
        HtmlForm approval = browser.form(browser.get(path).location(), "sms").pressed("approve");
        String code = scene.dev().smsCodeAfter(person, () -> {
            try {
                browser.submit(approval);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        browser.submit(browser.form("/onay/kod", "sms").with("code", code).pressed("send"));
    }

    @Test
    void whenAHolderAsksForWhatIsStaffs_thenItIsForbiddenWithAnyNumberAndMethod() throws Exception {
        List<String> findings = new ArrayList<>();
        PlainBrowser holder = scene.plainBrowser(Person.SAHIP);
        String token = holder.form("/menu", "logout").fields().get(HtmlForm.VIEW_STATE);
        for (Address page : Address.values()) {
            if (page.isPublic()
                    || page.roles().contains(Roles.HOLDER)
                    || page.roles().contains(Roles.TERMINAL)) {
                continue;
            }
            String query = "?cagri=" + UUID.randomUUID() + "&okuyucu=okuyucu-1&no=1";
            Map<String, String> fields = new HashMap<>(Map.of(HtmlForm.VIEW_STATE, token, "onayla", "1"));
            if (holder.get(page.path() + query).status() != 403
                    || holder.post(page.path() + query, fields).status() != 403) {
                findings.add(page.path());
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void whenTheCallIsNone_thenStaffIsLedToTheBeginning() throws Exception {
        PlainBrowser staff = scene.plainBrowser(Person.ISLETMEN);
        for (String call : List.of(UUID.randomUUID().toString(), "1", "", "..%2f..", "a".repeat(500))) {
            assertThat(staff.get("/cagri-merkezi/kisi?cagri=" + call).location())
                    .as(call)
                    .contains("/cagri-merkezi?");
        }
        assertThat(staff.get("/cagri-merkezi/kisi?cagri=%00").status()).isEqualTo(400);
    }

    @Test
    void whenTheVisitIsAnotherTerminals_thenThereIsNone() throws Exception {
        PlainBrowser first = scene.plainBrowser();
        first.get("/dev/pair?terminal=kiosk-1");
        first.cookies().put("nes-servicing", "A".repeat(43));
        assertThat(first.get("/kiosk/durum").text()).contains("\"paired\":true").doesNotContain("remaining");
        first.cookies().put("nes-terminal", "kiosk-2");
        assertThat(first.get("/kiosk/durum").text()).contains("\"paired\":false");
    }

    private String active() throws Exception {
        return first(
                Pattern.compile("name=\"no\" value=\"([0-9A-F]+)\""),
                owner.get("/sertifikalar/askiya-al").text());
    }

    private static PlainBrowser.Answer change(PlainBrowser browser, String path, String serial) throws Exception {
        return browser.submit(browser.form(path, "change")
                .with("no", serial)
                .with("word", "İPTAL")
                .pressed("act"));
    }

    private static List<String> serials(PlainBrowser browser) throws Exception {
        List<String> found = new ArrayList<>();
        Matcher serial = SERIAL.matcher(browser.get("/sertifikalar").text());
        while (serial.find()) {
            found.add(serial.group(1));
        }
        return found.stream().distinct().toList();
    }

    private static String first(Pattern wanted, String text) {
        Matcher found = wanted.matcher(text);
        assertThat(found.find()).as(wanted + " in " + text).isTrue();
        return found.group(1);
    }

    /** Removes what differs between responses. */
    private static String plain(PlainBrowser.Answer answer, String number) {
        return (answer.status() + "\n" + answer.location() + "\n" + answer.text())
                .replace(number, "")
                .replaceAll(
                        "(?<=value=\")-?[0-9]+:-?[0-9]+|(?<=init\\(')[^']*|nonce=\"[^\"]*\"|(?<=nonce\" value=\")[^\"]*"
                                + "|data-remaining=\"[0-9]+\"",
                        "");
    }
}
