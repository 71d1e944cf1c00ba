package tr.nes.browser.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.cardconnector.testing.Eventually;

/** The development endpoints: card insertion, phone, captcha solution. */
public final class DevEndpoints {

    private static final Duration DELIVERY = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    private final APIRequestContext server;

    DevEndpoints(APIRequestContext server) {
        this.server = server;
    }

    /** Inserts a card into a reader; {@code shape} is one of the server's CardShape. */
    public void insert(String reader, String card, String shape) {
        post(
                "/dev/readers",
                FormData.create()
                        .set("action", "insert")
                        .set("reader", reader)
                        .set("card", card)
                        .set("shape", shape));
    }

    public void pull(String reader) {
        post("/dev/readers", FormData.create().set("action", "pull").set("reader", reader));
    }

    /** Something happens to a parcel at the carrier's. */
    public void happens(String parcel, String event) {
        post("/dev/carrier", FormData.create().set("parcel", parcel).set("event", event));
    }

    /** Restores the demo's initial state: counters, allowances, quarantines, codes, messages and cards. */
    public void reset() {
        post("/dev/reset", FormData.create().set("what", "everything"));
    }

    /** Expires all outstanding codes. */
    public void expireCodes() {
        post("/dev/reset", FormData.create().set("what", "codes"));
    }

    /** Makes all confirmations by SMS too old. */
    public void ageFactors() {
        post("/dev/reset", FormData.create().set("what", "factors"));
    }

    /** Pairs this browser with the terminal. */
    public void pair(BrowserContext browser, String terminal) {
        check(browser.request().get("/dev/pair?terminal=" + terminal));
    }

    /** Solution of the captcha last shown to this browser. */
    public String captcha(BrowserContext browser) {
        return check(browser.request().get("/dev/captcha")).text().strip();
    }

    /** The code of the SMS triggered by {@code asking}. */
    public String smsCodeAfter(Person person, Runnable asking) {
        int before = sms(person).size();
        asking.run();
        return smsCode(person, before);
    }

    /**
     * The code of the newest SMS to this person, once it has arrived; {@code before} is the previous number of
     * SMS.
     */
    public String smsCode(Person person, int before) {
        String text = smsAfter(person, before);
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            throw new AssertionError("no code in: " + text);
        }
        return code.group();
    }

    /** Text of the newest SMS once there are more than {@code before}. */
    public String smsAfter(Person person, int before) {
        AtomicReference<String> newest = new AtomicReference<>();
        until("an SMS to " + person, () -> {
            List<String> all = sms(person);
            newest.set(all.size() > before ? all.get(0) : null);
            return newest.get() != null;
        });
        return newest.get();
    }

    /** Texts of the SMS to any number (5XXXXXXXXX), newest first. */
    public List<String> smsTo(String phone) {
        return texts("sms", phone);
    }

    /** The newest mail to an address that contains this text, once there is one. */
    public String mailTo(String address, String part) {
        until("a mail to " + address, () -> texts("mail", address).stream().anyMatch(t -> t.contains(part)));
        return texts("mail", address).stream()
                .filter(t -> t.contains(part))
                .findFirst()
                .orElseThrow();
    }

    /** Texts of the SMS to this person, newest first. */
    public List<String> sms(Person person) {
        return texts("sms", person.phone());
    }

    /** Texts of the mails to this person, newest first. */
    public List<String> mails(Person person) {
        return texts("mail", person.mail());
    }

    private List<String> texts(String channel, String to) {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(
                        check(server.get("/dev/messages")).text())
                .getAsJsonArray()) {
            JsonObject message = element.getAsJsonObject();
            if (channel.equals(message.get("channel").getAsString())
                    && message.get("to").getAsString().endsWith(to)) {
                texts.add(message.get("text").getAsString());
            }
        }
        return texts;
    }

    /** Waits for something that the server does by itself. */
    public static void until(String what, java.util.concurrent.Callable<Boolean> condition) {
        try {
            Eventually.until(what, DELIVERY, condition);
        } catch (Exception e) {
            throw new AssertionError(what, e);
        }
    }

    private void post(String path, FormData form) {
        check(server.post(path, RequestOptions.create().setForm(form)));
    }

    private static APIResponse check(APIResponse answer) {
        if (!answer.ok()) {
            throw new AssertionError(answer.url() + " answers " + answer.status());
        }
        return answer;
    }
}
