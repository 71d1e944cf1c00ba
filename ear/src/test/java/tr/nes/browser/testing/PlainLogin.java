package tr.nes.browser.testing;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/** Şifreli Giriş, SMS Onay and the code, page by page in a browser without scripts. */
public final class PlainLogin {

    private final PlainBrowser browser;
    private final DevEndpoints endpoints;

    PlainLogin(PlainBrowser browser, DevEndpoints endpoints) {
        this.browser = browser;
        this.endpoints = endpoints;
    }

    /** The response to the last step, which redirects to the requested page. */
    public PlainBrowser.Answer of(Person person) throws IOException, InterruptedException {
        return of(person, "/giris/sifreli");
    }

    /** The same where no failure is expected. */
    void into(Person person) {
        try {
            PlainBrowser.Answer answer = of(person);
            if (answer.status() != 302) {
                throw new AssertionError("no login of " + person + ": " + answer);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** @param begin path of the login page, with or without a query */
    public PlainBrowser.Answer of(Person person, String begin) throws IOException, InterruptedException {
        password(person.number(), person.password(), begin);
        HtmlForm approval = browser.form("/giris/sms", "sms");
        AtomicReference<PlainBrowser.Answer> sent = new AtomicReference<>();
        String code = endpoints.smsCodeAfter(
                person, () -> sent.set(press(approval.pressed(approval.buttons().get(0)))));
        HtmlForm sms = browser.form(sent.get().location(), "sms");
        return browser.submit(sms.with("code", code).pressed("send"));
    }

    /** The response to one attempt with a correct captcha. */
    public PlainBrowser.Answer password(String number, String password, String begin)
            throws IOException, InterruptedException {
        HtmlForm login = browser.form(begin, "login")
                .with("number", number)
                .with("word", password)
                .with("pictureText", browser.get("/dev/captcha").text().strip())
                .pressed("enter");
        return browser.submit(login);
    }

    private PlainBrowser.Answer press(HtmlForm form) {
        try {
            return browser.submit(form);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
