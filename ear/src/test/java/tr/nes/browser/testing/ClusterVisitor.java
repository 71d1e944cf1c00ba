package tr.nes.browser.testing;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.cardconnector.testing.Eventually;

/** A person at home who uses a cluster through its proxy; reads captchas and SMS in the database. */
public final class ClusterVisitor {

    private static final Duration DELIVERY = Duration.ofSeconds(90);
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final Pattern CAPTCHA = Pattern.compile("/giris/resim/([0-9a-f-]{36})");
    private static final String NEWEST_SMS =
            "select text from dev_message where recipient like ? order by at desc limit 1";

    private final PortalDatabase ledger;
    private final Person person;
    private PlainBrowser browser;

    ClusterVisitor(String proxy, PortalDatabase ledger, Person person) {
        this.ledger = ledger;
        this.person = person;
        this.browser = new PlainBrowser(proxy);
    }

    /** Keeps this person at one server as long as it is up. */
    public ClusterVisitor at(ClusterMember member) {
        browser.cookies().put("nes-server", "m" + member.number());
        return this;
    }

    public PlainBrowser browser() {
        return browser;
    }

    /** Şifreli Giriş; whether the SMS was offered. */
    public boolean enterPassword() throws Exception {
        // limits are the other tests' matter
        ledger.change("update allowance set used = 0 where name like 'sms %' or name like 'lookup %'");
        PlainBrowser.Answer page = browser.get("/giris/sifreli");
        UUID captcha = UUID.fromString(found(CAPTCHA, page.text()));
        return browser.submit(form(page, "login")
                        .with("number", person.number())
                        .with("word", person.password())
                        .with(
                                "pictureText",
                                ledger.texts("select answer from captcha where id = ?", captcha)
                                        .get(0))
                        .pressed("enter"))
                .location()
                .contains("/giris/sms");
    }

    /** Şifreli Giriş and SMS; whether the menu was reached. */
    public boolean logIn() throws Exception {
        enterPassword();
        HtmlForm approval = browser.form("/giris/sms", "sms");
        List<String> before = newestSms();
        PlainBrowser.Answer sent =
                browser.submit(approval.pressed(approval.buttons().get(0)));
        if (!sent.location().contains("/giris/sms-kodu")) {
            throw new IOException("no SMS: " + sent.status() + " " + sent.location());
        }
        Eventually.until("an SMS to " + person, DELIVERY, () -> !newestSms().equals(before));
        return browser.submit(browser.form("/giris/sms-kodu", "sms")
                        .with("code", found(CODE, newestSms().get(0)))
                        .pressed("send"))
                .location()
                .contains("/menu");
    }

    private List<String> newestSms() throws Exception {
        return ledger.texts(NEWEST_SMS, "%" + person.phone());
    }

    /** A Doğrulama Kodu; whether the page showed it. */
    public boolean makeCode() throws Exception {
        PlainBrowser.Answer made =
                browser.submit(browser.form("/kilit-cozme", "ask").pressed("create"));
        String page = made.location().isEmpty()
                ? made.text()
                : browser.arrive(made.location()).text();
        return page.contains("data-copy=");
    }

    /** Suspends the certificate or reinstates it, whichever is possible; whether the result was shown. */
    public boolean changeCertificate() throws Exception {
        PlainBrowser.Answer page = browser.get("/sertifikalar/askiya-al");
        if (HtmlForm.all(page.text()).stream().noneMatch(form -> form.id().equals("change"))) {
            page = browser.get("/sertifikalar/askidan-indir");
        }
        HtmlForm change = form(page, "change");
        return browser.submit(change.pressed(change.buttons().get(0)))
                .location()
                .contains("/sertifikalar/sonuc");
    }

    /** Looks a caller up, checks the identity and proposes a phone; whether the proposal was confirmed. */
    public boolean propose(Person caller, String phone) throws Exception {
        PlainBrowser.Answer search = browser.submit(browser.form("/cagri-merkezi", "find")
                .with("number", caller.number())
                .pressed("findButton"));
        PlainBrowser.Answer call = browser.get(search.location());
        HtmlForm check =
                form(call, "checkIdentity").with("note", "Telefonu değişti").pressed("recordCheck");
        StringBuilder body = new StringBuilder("x=1");
        check.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("soru"))
                .forEach(field -> body.append(pair(field.getKey(), field.getValue())));
        Matcher question = Pattern.compile("name=\"soru\" value=\"([^\"]+)\"").matcher(call.text());
        while (question.find()) {
            body.append(pair("soru", question.group(1)));
        }
        PlainBrowser.Answer checked =
                browser.post(check.action(), "application/x-www-form-urlencoded", body.toString());
        PlainBrowser.Answer help = checked.location().isEmpty() ? checked : browser.get(checked.location());
        HtmlForm proposal = HtmlForm.all(help.text()).stream()
                .filter(form -> form.buttons().contains("proposePhone"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form for a phone: " + help));
        PlainBrowser.Answer made =
                browser.submit(proposal.with("newPhone", phone).pressed("proposePhone"));
        String text = made.location().isEmpty()
                ? made.text()
                : browser.get(made.location()).text();
        // the second is what builds up to d8c39246 say, from which a rolling upgrade begins
        return text.contains("Yeni telefona kod gönderildi") || text.contains("Öneri kaydedildi");
    }

    private static String pair(String name, String value) {
        return "&" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static HtmlForm form(PlainBrowser.Answer page, String id) throws IOException {
        return HtmlForm.all(page.text()).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IOException("no form " + id + ": " + page.status() + " " + page.location()));
    }

    private static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("no " + pattern);
        }
        return matcher.group(matcher.groupCount());
    }
}
